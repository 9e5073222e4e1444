package cn.zhicheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

/** Which browser is told to go, by its User-Agent (FAQ-P5). */
class BrowserTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chrome 138 | FIT | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36
          Chrome 120, the first | FIT | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36
          Chrome 119 | OLD_CHROMIUM | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/119.0.0.0 Safari/537.36
          Chrome 109, last on Windows 7 | OLD_CHROMIUM | Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36
          360 speed mode | FIT | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/122.0.0.0 Safari/537.36 QIHU 360SE
          360 speed mode, old | OLD_CHROMIUM | Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/86.0.4240.198 Safari/537.36 QIHU 360SE
          360 compatible mode | TRIDENT | Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko QIHU 360SE
          IE 11 | TRIDENT | Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko
          IE 8 | TRIDENT | Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1; Trident/4.0)
          Edge 18 | OLD_EDGE | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763
          Edge 138 | FIT | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0
          Firefox 128 | FIT | Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0
          Firefox 115 | OLD_FIREFOX | Mozilla/5.0 (Windows NT 6.1; Win64; x64; rv:109.0) Gecko/20100101 Firefox/115.0
          Safari 17.4 | FIT | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15
          Safari 17.1 | OLD_WEBKIT | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Safari/605.1.15
          Safari 26 | FIT | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15
          iPhone, iOS 18.5 | FIT | Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1
          WeChat on iOS 16.5.1 | OLD_WEBKIT | Mozilla/5.0 (iPhone; CPU iPhone OS 16_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50
          WeChat on iOS 17.6.1 | FIT | Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50
          Chrome on old iOS draws with WebKit | OLD_WEBKIT | Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/138.0.0.0 Mobile/15E148 Safari/604.1
          WeChat on Android | FIT | Mozilla/5.0 (Linux; Android 14; PJD110 Build/UKQ1; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.188 Mobile Safari/537.36 XWEB/1260 MicroMessenger/8.0.50
          Android 4 | OLD_WEBKIT | Mozilla/5.0 (Linux; U; Android 4.4.2; zh-cn) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Mobile Safari/534.30
          Opera 12 | PRESTO | Opera/9.80 (Windows NT 6.1) Presto/2.12.388 Version/12.18
          Headless Chrome | FIT | Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/138.0.0.0 Safari/537.36
          a search engine | FIT | Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)
          a number nobody has | FIT | Mozilla/5.0 Chrome/99999999999999999999 Safari/537.36
          """)
  void theEngineIsReadFromTheUserAgent(String name, Browser expected, String userAgent) {
    assertThat(Browser.of(userAgent)).as(name).isEqualTo(expected);
  }

  @ParameterizedTest
  @NullAndEmptySource
  void whoSaysNothingIsLeftAlone(String userAgent) {
    assertThat(Browser.of(userAgent)).isEqualTo(Browser.FIT);
  }

  @ParameterizedTest
  @EnumSource(Browser.class)
  void bothLayoutsNameTheTwoBrowsersToWhoeverNeedsOne(Browser browser) {
    for (String layout : new String[] {"layout", "public"}) {
      Document page =
          Rendering.of(
              layout,
              Map.of(
                  "shell", Rendering.shell(browser),
                  "title", "任务",
                  "content", Rendering.text("正文")));
      if (browser == Browser.FIT) {
        assertThat(page.select(".browser-advice")).isEmpty();
      } else {
        assertThat(page.expectFirst(".browser-advice[role=alert]").text())
            .contains("谷歌浏览器", "360 安全浏览器极速模式", browser.advice());
      }
    }
  }
}
