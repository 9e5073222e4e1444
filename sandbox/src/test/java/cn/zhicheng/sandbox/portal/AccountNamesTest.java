package cn.zhicheng.sandbox.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be typed as 「账号」. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountNamesTest {
  private RunningPortal portal;

  @BeforeAll
  void start(@TempDir Path folder) {
    portal = RunningPortal.on(folder);
  }

  @AfterAll
  void stop() {
    portal.close();
  }

  @ParameterizedTest
  @CsvSource({
    "personal, wangyan, 王䶮",
    "personal, ' WangYan ', 王䶮",
    "personal, 13800000001, 王䶮",
    "personal, 34012319880229005x, 王䶮",
    "legal, shushan-jiaotiju, 合肥市蜀山区教育体育局",
    "legal, 13800000011, 合肥市蜀山区教育体育局"
  })
  void loginNameMobileOrIdNumber(String box, String typed, String shown) throws Exception {
    Browser browser = new Browser(portal.port());
    browser.signIn(box, typed, "anhui2026");
    assertThat(browser.page("/").select("h1").text()).isEqualTo(shown);
  }

  @Test
  void theHandlersIdNumberIsNoUnitsAccount() throws Exception {
    Browser browser = new Browser(portal.port());
    assertThat(browser.signIn("legal", "340104198005172051", "anhui2026").statusCode())
        .isEqualTo(422);
  }
}
