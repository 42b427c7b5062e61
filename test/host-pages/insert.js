// What `$('#content').load(…)` does: markup as text, after the script ran.
addEventListener('load', async () => {
  const response = await fetch('widgets.html');
  document.getElementById('content').innerHTML = await response.text();
});
