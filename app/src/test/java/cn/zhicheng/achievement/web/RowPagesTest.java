package cn.zhicheng.achievement.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.CaseRows;
import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 「行业专用」 and the pages of the 病案列表 (FAQ-P25). */
@ProductTest
class RowPagesTest {
  @Autowired LibraryCast cast;
  @Autowired SaveEntry saveEntry;
  @Autowired Pages pages;
  @Autowired StatementCounter statements;

  private Actor doctor;
  private String entry;

  @BeforeEach
  void makeCast() {
    doctor = cast.inSeries(cast.personOf(cast.unit("合肥市望湖医院"), "萧文彬"), "04");
    var form = new EntryForm(Map.of("title", "急性心肌梗死救治流程的改进"), Map.of());
    entry =
        "/library/entries/" + saveEntry.save(doctor, EntryDraft.fresh("PAPER_HEALTH", form)).id();
  }

  private Pages.Answer post(String path, Map<String, String> row) {
    var fields = new HashMap<>(row);
    fields.putIfAbsent("version", version());
    return pages.post(doctor, path, fields);
  }

  private String version() {
    return pages.get(doctor, entry + "/edit").page().select("#entry input[name=version]").val();
  }

  @Test
  void doctorsFindTheirCategoriesUnderIndustryAndOthersDoNot() {
    var industry = pages.get(doctor, "/library/industry");
    assertThat(industry.text()).contains("行业专用", "论文", "综述", "工作量");
    assertThat(pages.get(doctor, "/library").page().select(".tabs a").eachText())
        .containsExactly("通用业绩", "行业专用");

    Actor farmer = cast.inSeries(cast.person("胡㛃"), "06");
    assertThat(pages.get(farmer, "/library").has(".tabs a[href=/library/industry]")).isFalse();
    assertThat(pages.get(farmer, "/library/PAPER_HEALTH/new").status()).isEqualTo(409);
    Actor unknown = cast.person("李㛃");
    assertThat(pages.get(unknown, "/library/industry").text()).contains("请先在个人中心填写");
  }

  @Test
  void aRowIsAddedChangedFoundAndRemoved() {
    var added = post(entry + "/rows", CaseRows.of("B001"));
    assertThat(added.location()).isEqualTo(entry + "/rows");
    var another = new HashMap<>(CaseRows.of("B002"));
    another.put("then", "another");
    assertThat(post(entry + "/rows", another).location()).isEqualTo(entry + "/rows/new");

    var list = pages.get(doctor, entry + "/rows?q=B002");
    assertThat(list.page().select("tbody tr")).hasSize(1);
    var form = pages.get(doctor, entry + "/rows/2");
    assertThat(form.page().select("[name=recordNo]").val()).isEqualTo("B002");
    post(entry + "/rows/2", CaseRows.of("B002", Map.of("ward", "急诊科")));
    assertThat(post(entry + "/rows/1/delete", Map.of()).status()).isEqualTo(303);

    var page = pages.get(doctor, entry);
    assertThat(page.text()).contains("共 1 条", "B002").doesNotContain("B001");
  }

  @Test
  void whatIsWrongComesBackWithEverythingTyped() {
    var answer = post(entry + "/rows", CaseRows.of("B001", Map.of("patientAge", "老年")));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("[name=patientAge]").val()).isEqualTo("老年");
    assertThat(answer.page().select(".error-summary").text()).contains("患者年龄请填写整数");

    var stale = new HashMap<>(CaseRows.of("B001"));
    stale.put("version", "99");
    var conflict = pages.post(doctor, entry + "/rows", stale);
    assertThat(conflict.status()).isEqualTo(409);
    assertThat(conflict.page().select("[name=recordNo]").val()).isEqualTo("B001");
  }

  @Test
  void noPageTakesMoreThanSixStatements() {
    post(entry + "/rows", CaseRows.of("B001"));
    for (String path :
        new String[] {
          entry,
          entry + "/edit",
          entry + "/rows",
          entry + "/rows/new",
          entry + "/rows/1",
          "/library/industry",
          "/library/PAPER_HEALTH"
        }) {
      statements.take();
      assertThat(pages.get(doctor, path).status()).as(path).isEqualTo(200);
      assertThat(statements.take()).as(path).isLessThanOrEqualTo(6);
    }
  }
}
