package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FAQ-U9: 属地 may change later, but not by accident while applications are audited. */
@ProductTest
class UnitsAreWarnedOfFilesUnderWayTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Organisations organisations;
  @Autowired Pages pages;

  private static Map<String, String> details(String county, String department) {
    Map<String, String> fields = new HashMap<>();
    fields.put("version", "0");
    fields.put("city", "340100");
    fields.put("county", county);
    fields.put("nature", "事业单位");
    fields.put("department", department);
    fields.put("contact", "周敏");
    fields.put("contactMobile", "13900000000");
    fields.put("address", "望江西路 2 号");
    return fields;
  }

  @Test
  void theRegionChangesOnlyAfterTheWarningWasConfirmed() {
    Cast.Story story = cast.story();
    climb.submit(story);
    var fields = details("340123", "none");
    var warned = pages.post(story.unit(), "/settings/unit", fields);
    assertThat(warned.status()).isEqualTo(422);
    assertThat(warned.text()).contains("有 1 份职称申报正在审核");
    assertThat(organisations.get(story.unit().organisation()).regionCode()).isEqualTo("340104");

    fields.put("confirmed", "true");
    assertThat(pages.post(story.unit(), "/settings/unit", fields).status()).isEqualTo(303);
    assertThat(organisations.get(story.unit().organisation()).regionCode()).isEqualTo("340123");
    climb.pass(story, story.unit());
    climb.pass(story, story.department());
  }

  @Test
  void theAddressMayChangeAnyTime() {
    Cast.Story story = cast.story();
    climb.submit(story);
    var fields = details("340104", story.department().organisation().toString());
    assertThat(pages.post(story.unit(), "/settings/unit", fields).status()).isEqualTo(303);
  }
}
