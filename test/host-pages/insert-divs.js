// A page builder: the divs come as text after the load, one of them gets its name only once it is on the page.
addEventListener('load', async () => {
  const content = document.getElementById('content');
  content.innerHTML = await (await fetch('divs.html')).text();
  const late = document.createElement('div');
  late.textContent = 'Fallback';
  content.append(late);
  await new Promise((done) => setTimeout(done));
  late.dataset.tone = 'quiet';
  late.dataset.onePill = 'banner';
});
