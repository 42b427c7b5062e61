<?php
// The plugin's own functions, in a real WordPress.
use PHPUnit\Framework\TestCase;

final class PluginTest extends TestCase {
  private const WEBSITE = 'https://pills.example';

  protected function tearDown(): void {
    delete_option('one_pill_widgets');
    wp_set_current_user(0);
  }

  public function hostileTexts(): array {
    return [
      'a tag' => ['<img src=x onerror=ran()>'],
      'the end of an attribute' => ['" onmouseover="ran()'],
      'the end of the element' => ['"></one-pill-banner><script>ran()</script>'],
      'a shortcode' => ['[caption onerror=ran()]x[/caption]'],
      'entities' => ['&quot; onclick=&quot;ran()'],
      'half a character' => ["\xC3 onclick=ran()"],
    ];
  }

  /** @dataProvider hostileTexts */
  public function testTextStaysText(string $text): void {
    foreach (array_keys(one_pill_widgets_data()['widgets']) as $widget) {
      $properties = array_column(one_pill_widgets_data()['widgets'][$widget]['attributes'], 'property');
      $html = one_pill_widgets_element($widget, array_fill_keys(array_merge($properties, ['lang', 'caption', 'transcript', 'startAlt']), $text), $text);
      $document = new DOMDocument();
      @$document->loadHTML('<?xml encoding="utf-8"?>' . $html);
      foreach ((new DOMXPath($document))->query('//body//*') as $element) {
        self::assertNotContains($element->nodeName, ['script', 'img', 'iframe', 'object', 'style'], $html);
        foreach ($element->attributes as $attribute) {
          self::assertDoesNotMatchRegularExpression('/^on./', $attribute->name, $html);
        }
      }
    }
  }

  public function addresses(): array {
    return [
      'a script' => ['javascript:ran()', false],
      'a script behind white space' => [" \t\njava\nscript:ran()", false],
      'data' => ['data:text/html,<script>ran()</script>', false],
      'a page' => ['https://example.org/page?a=b', true],
      'a page of the site' => ['/help', true],
      'a telephone' => ['tel:988', true],
      'a text' => ['sms:988', true],
    ];
  }

  /** @dataProvider addresses */
  public function testOnlyAddressesThatAPageLinksToAreWritten(string $address, bool $isWritten): void {
    $html = one_pill_widgets_element('banner', ['href' => $address]);
    self::assertSame($isWritten, strpos($html, ' href="' . esc_attr($address) . '"') !== false, $html);
    self::assertStringNotContainsString('href="javascript', $html);
  }

  public function testWhatIsNoTextIsLeftOut(): void {
    $html = one_pill_widgets_element('banner', ['heading' => ['an' => 'array'], 'message' => null, 'dismissible' => 'yes']);
    self::assertMatchesRegularExpression('#^<one-pill-banner dismissible><p><strong>One Pill Can Kill\.</strong>#', $html);
  }

  public function testEveryFigureHasItsWordsInBothLanguages(): void {
    foreach (one_pill_widgets_data()['facts'] as $id => $fact) {
      foreach (['en', 'es'] as $language) {
        $html = one_pill_widgets_element('stat-counter', ['fact' => $id, 'lang' => $language]);
        self::assertStringContainsString('fact="' . $id . '"', $html);
        self::assertMatchesRegularExpression('#<a href="https?://[^"]+">#', $html, $id);
        self::assertStringContainsString('988', $html);
        // WordPress writes an apostrophe as another entity.
        $decoded = html_entity_decode(one_pill_widgets_words('stat-counter', ['fact' => $id], $language), ENT_QUOTES);
        self::assertSame(html_entity_decode($fact['words'][$language], ENT_QUOTES), $decoded);
      }
    }
  }

  public function testAnUnknownFigureKeepsTheWordsThatWereSaved(): void {
    self::assertStringContainsString('<p>Saved <strong>words</strong></p>', one_pill_widgets_element('stat-counter', ['fact' => 'no-such'], 'Saved <strong>words</strong>'));
    self::assertStringContainsString('<strong>', one_pill_widgets_element('stat-counter', ['fact' => 'no-such']));
  }

  public function testTheNoteIsForThoseWhoCanMendIt(): void {
    self::assertSame('', one_pill_widgets_note('stat-counter', ['fact' => 'no-such']));
    wp_set_current_user(get_user_by('login', 'contributor')->ID);
    self::assertStringContainsString('no-such', one_pill_widgets_note('stat-counter', ['fact' => 'no-such']));
    self::assertSame('', one_pill_widgets_note('stat-counter', ['fact' => 'pills-2025']));
  }

  public function testSettingsTakeWhatTheFormCanSend(): void {
    $clean = one_pill_widgets_sanitize([
      'show' => '1',
      'heading' => ' Ask <b>first</b> ',
      'help' => ['988', 'poison', 'no-such', ['x']],
      'tone' => 'quiet',
      'from' => '2026-02-30',
      'until' => '2026-12-31',
      'href' => 'sms:988',
      'website' => self::WEBSITE,
    ]);
    self::assertTrue($clean['show']);
    self::assertSame('sms:988', $clean['href']);
    self::assertSame('Ask first', $clean['heading']);
    self::assertSame('988 poison', $clean['help']);
    self::assertSame('quiet', $clean['tone']);
    self::assertSame('', $clean['from']);
    self::assertSame('2026-12-31', $clean['until']);
    self::assertSame(self::WEBSITE, $clean['website']);
    // WordPress cleans a new option twice.
    self::assertSame($clean, one_pill_widgets_sanitize($clean));
  }

  public function testSettingsSurviveAnything(): void {
    foreach ([null, 'text', 7, [], ['help' => 'x', 'on' => [[]], 'tone' => ['a'], 'website' => 'javascript:ran()', 'heading' => new stdClass()]] as $given) {
      $clean = one_pill_widgets_sanitize($given);
      self::assertSame('strong', $clean['tone']);
      self::assertSame('', $clean['website']);
      self::assertSame('', $clean['heading']);
    }
  }

  public function testAnAddressOfTheNamedWebsiteIsAFigure(): void {
    self::assertNull(one_pill_widgets_read_address(self::WEBSITE . '/figures/pills-2025/'));
    update_option('one_pill_widgets', ['website' => self::WEBSITE . '/'] + one_pill_widgets_settings());
    $read = 'one_pill_widgets_read_address';
    self::assertSame(['fact' => 'pills-2025', 'lang' => 'en'], $read(self::WEBSITE . '/figures/pills-2025/'));
    self::assertSame(['fact' => 'pills-2025', 'lang' => 'es'], $read(self::WEBSITE . '/es/figures/pills-2025?from=mail#x'));
    foreach (['/figures/no-such/', '/figures/pills-2025/x', '/', '.evil.example/figures/pills-2025/'] as $path) {
      self::assertNull($read(self::WEBSITE . $path), $path);
    }
  }

  public function testFeedsGetWordsAlone(): void {
    global $wp_query;
    $wp_query->is_feed = true;
    $html = one_pill_widgets_element('stat-counter', ['fact' => 'pills-2025']);
    $wp_query->is_feed = false;
    self::assertMatchesRegularExpression('#^<p>.*</p>$#s', $html);
    self::assertStringNotContainsString('<one-pill', $html);
  }
}
