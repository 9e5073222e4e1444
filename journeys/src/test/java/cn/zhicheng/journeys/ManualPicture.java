package cn.zhicheng.journeys;

import cn.zhicheng.journeys.pages.ApplicationAuditPage;
import cn.zhicheng.journeys.pages.FlowPage;
import cn.zhicheng.journeys.pages.SignOnPage;
import java.util.function.Consumer;

/**
 * A picture of the manuals: who looks, and the way there. Nobody else plays with what these people
 * see, so that the pages are the same in every run.
 */
enum ManualPicture {
  LOGIN("login", doors -> {}, visitor -> {}),
  LIBRARY("library", asPerson("xiejun"), to("/library")),
  ENTRY("entry", asPerson("xiejun"), to("/library/EDUCATION")),
  APPLICATION("application", asPerson("linruoxi"), visitor -> follow(visitor, "填报")),
  FLOW("flow", asPerson("linruoxi"), FlowPage::open),
  ME("me", asPerson("linruoxi"), to("/me")),
  BINDINGS("bindings", doors -> doors.asUnit("wanghu-yiyuan"), to("/bindings")),
  ENTRIES("entries", doors -> doors.asUnit("chenlu-youeryuan"), to("/achievement-audits")),
  ENTRY_AUDIT(
      "entry-audit",
      doors -> doors.asUnit("chenlu-youeryuan"),
      visitor -> {
        visitor.go("/achievement-audits");
        visitor.page().locator("tbody a").first().click();
        visitor.page().waitForLoadState();
      }),
  AUDIT_LIST("audit-list", asPreset(Cast.CITY_BUREAU), to("/application-audits")),
  AUDIT("audit", asPreset(Cast.CITY_BUREAU), visitor -> ApplicationAuditPage.open(visitor, "孙建桦")),
  CERTIFICATES("certificates", asPreset(Cast.CITY_BUREAU), to("/certificates")),
  ORGANISATIONS("organisations", asPreset(Cast.CITY_BUREAU), to("/organisations")),
  PLAN_DRAFT(
      "plan-draft",
      asPreset("weisheng-pwh"),
      visitor -> {
        visitor.go("/plan-desk?status=DRAFT");
        visitor.page().locator("tbody a").first().click();
        visitor.page().waitForLoadState();
      }),
  PRESET_REQUESTS("preset-requests", doors -> doors.asOperations("yunwei"), to("/preset-requests"));

  private final String file;
  private final Consumer<SignOnPage> door;
  private final Consumer<Visitor> way;

  ManualPicture(String name, Consumer<SignOnPage> door, Consumer<Visitor> way) {
    this.file = name + ".png";
    this.door = door;
    this.way = way;
  }

  String file() {
    return file;
  }

  /** Audits lie beside their papers on a wide screen only. */
  boolean wide() {
    return this == AUDIT || this == ENTRY_AUDIT;
  }

  /** Signs on and goes there. */
  void reach(Visitor visitor) {
    door.accept(SignOnPage.open(visitor));
    visitor.settle();
    way.accept(visitor);
    visitor.mustBeFaultless();
  }

  private static Consumer<SignOnPage> asPerson(String account) {
    return doors -> doors.asPerson(account);
  }

  private static Consumer<SignOnPage> asPreset(String account) {
    return doors -> doors.asPreset(account);
  }

  private static Consumer<Visitor> to(String path) {
    return visitor -> {
      visitor.go(path);
      visitor.page().waitForLoadState();
    };
  }

  private static void follow(Visitor visitor, String label) {
    visitor.menu("职称申报");
    visitor.arrive("职称申报");
    visitor.follow(label);
    visitor.page().waitForLoadState();
  }
}
