package cn.zhicheng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read of the browsers they use, disguised ones included. */
class DeviceTest {
  private static final String WINDOWS =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chrome/141.0.0.0 Safari/537.36 | Chrome 141 · Windows",
        "Chrome/141.0.0.0 Safari/537.36 Edg/141.0.3537.57 | Edge 141 · Windows",
        "Chrome/108.0.5359.95 Safari/537.36 QIHU 360SE | 360 安全浏览器 · Windows",
        "Chrome/123.0.0.0 Safari/537.36 QQBrowser/19.2.6473.400 | QQ 浏览器 19 · Windows",
        "Chrome/141.0.0.0 Safari/537.36 OPR/125.0.0.0 | Opera 125 · Windows"
      })
  void onADesk(String rest, String words) {
    assertThat(Device.inWords(WINDOWS + rest)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15 | Safari 18 · macOS",
        "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0 | Firefox 143 · Linux",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1 | Safari 18 · iPhone",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.60(0x18003c2f) | 微信 8 · iPhone",
        "Mozilla/5.0 (Linux; Android 15; 24031PN0DC) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36 | Chrome 141 · 安卓",
        "Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile HuaweiBrowser/5.0.4.300 | 华为浏览器 5 · 鸿蒙",
        "curl/8.5.0 | 其他浏览器 · 其他系统"
      })
  void elsewhere(String agent, String words) {
    assertThat(Device.inWords(agent)).isEqualTo(words);
  }
}
