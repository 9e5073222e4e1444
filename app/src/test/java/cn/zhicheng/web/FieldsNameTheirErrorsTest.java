package cn.zhicheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.shared.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsNameTheirErrorsTest {
  private static final Problems PROBLEMS = new Problems().add("school", "请填写毕业院校。");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "field",
        "textArea",
        "select",
        "radios",
        "checkboxes",
        "dateField",
        "monthField",
        "fileField",
        "checkbox"
      })
  void everyFieldIsLabelledAndTiedToItsError(String component) {
    Document page = Rendering.of(component, parameters(component, PROBLEMS));

    Element control = page.expectFirst("[id=f-school]");
    assertThat(control).isNotNull();
    assertThat(page.select("label[for=f-school], fieldset > legend")).isNotEmpty();
    String ids = page.expectFirst("[aria-describedby~=f-school-error]").attr("aria-describedby");
    for (String id : ids.split(" ")) {
      assertThat(page.getElementById(id)).as(id).isNotNull();
    }
    assertThat(page.expectFirst("[id=f-school-error]").text()).isEqualTo("请填写毕业院校。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"field", "textArea", "select", "dateField", "fileField", "checkbox"})
  void aWrongFieldSaysSoAndARightOneDoesNot(String component) {
    assertThat(control(component, PROBLEMS).attr("aria-invalid")).isEqualTo("true");
    assertThat(control(component, new Problems()).hasAttr("aria-invalid")).isFalse();
  }

  @Test
  void theSummaryLinksToTheControls() {
    Document page = Rendering.of("errorSummary", Map.of("problems", PROBLEMS));

    assertThat(page.expectFirst("[role=alert] a").attr("href")).isEqualTo("#f-school");
    assertThat(page.expectFirst("[role=alert] a").text()).isEqualTo("请填写毕业院校。");
    assertThat(Rendering.of("errorSummary", Map.of("problems", new Problems())).body().children())
        .isEmpty();
  }

  @Test
  void storedFilesStayUnlessTheirBoxIsCleared() {
    var parameters = parameters("fileField", new Problems());
    parameters.put("files", List.of(FileChip.of("d-1", "证书<1>.pdf", 2_097_152, "/documents/d-1")));

    Document page = Rendering.of("fileField", parameters);

    Element box = page.expectFirst("input[name=schoolKept]");
    assertThat(box.attr("value")).isEqualTo("d-1");
    assertThat(box.hasAttr("checked")).isTrue();
    assertThat(page.expectFirst(".chip a").text()).startsWith("证书<1>.pdf");
    assertThat(page.text()).contains("2.0 MB");
    assertThat(page.expectFirst("[id=f-school-hint]").text()).isEqualTo("PDF，不超过 10 MB");
  }

  private static Element control(String component, Problems problems) {
    return Rendering.of(component, parameters(component, problems)).expectFirst("[id=f-school]");
  }

  private static Map<String, Object> parameters(String component, Problems problems) {
    var parameters = new LinkedHashMap<String, Object>();
    parameters.put("name", "school");
    parameters.put("label", "毕业院校");
    parameters.put("problems", problems);
    switch (component) {
      case "select", "radios", "checkboxes" ->
          parameters.put("options", Option.ofAll(List.of("甲", "乙")));
      case "fileField" -> parameters.put("limits", "PDF，不超过 10 MB");
      default -> parameters.put("hint", "按证书填写");
    }
    return parameters;
  }
}
