package cn.zhicheng.application;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.application.PreCheck.Finding;
import cn.zhicheng.plan.CategoryDemand;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.plan.PlanTerms;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a plan asks of the imported entries: how many, from when, and which stand for the person.
 */
@Component
class DemandCheck {
  private final CategoryCatalogue catalogue;

  DemandCheck(CategoryCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Everything the copies lack or have too much of, in the order of the plan's demands. */
  List<Finding> findings(List<Item> items, Plan plan) {
    var findings = new ArrayList<Finding>();
    for (CategoryDemand demand : plan.terms().demands()) {
      number(demand, items, findings);
    }
    for (Item item : items) {
      voided(item, findings);
      late(item, plan.terms(), findings);
    }
    representative(items, plan.terms(), findings);
    return findings;
  }

  private void number(CategoryDemand demand, List<Item> items, List<Finding> findings) {
    String code = demand.category();
    long count = items.stream().filter(item -> item.category().equals(code)).count();
    if (count < demand.min()) {
      String least = demand.min() == 1 ? "一条" : " " + demand.min() + " 条";
      String now = count == 0 ? "" : "，现在有 " + count + " 条";
      findings.add(new Finding(code, "本计划要求至少导入" + least + "「" + name(code) + "」" + now));
    } else if (demand.max() > 0 && count > demand.max()) {
      findings.add(
          new Finding(
              code,
              "本计划的「%s」最多 %d 条，现在有 %d 条，请取消 %d 条"
                  .formatted(name(code), demand.max(), count, count - demand.max())));
    }
  }

  /** Its proof was found to be false: nobody is to read it as true. */
  private static void voided(Item item, List<Finding> findings) {
    if (item.freshness() == Freshness.VOIDED) {
      findings.add(
          new Finding(
              item.category(),
              item.entryId().toString(),
              "「" + item.title() + "」已被单位认定材料不实并作废，请取消导入"));
    }
  }

  private void late(Item item, PlanTerms terms, List<Finding> findings) {
    Category category = catalogue.category(item.category(), item.categoryVersion());
    DemandTerms.until(terms, item.category())
        .filter(last -> ItemDates.begunAfter(category, item.payload(), last))
        .ifPresent(last ->
            findings.add(
                new Finding(
                    item.category(),
                    item.entryId().toString(),
                    "「" + item.title() + "」晚于本计划的业绩截止日期 " + last + "，请取消导入")));
  }

  private static void representative(List<Item> items, PlanTerms terms, List<Finding> findings) {
    if (terms.representativeMax() == 0) {
      return;
    }
    long chosen = items.stream().filter(Item::representative).count();
    if (chosen < terms.representativeMin()) {
      findings.add(
          new Finding(
              Section.WORKS,
              "本计划要求至少 %d 项代表作，现在有 %d 项，请在导入的业绩中勾选「作为代表作」"
                  .formatted(terms.representativeMin(), chosen)));
    } else if (chosen > terms.representativeMax()) {
      findings.add(
          new Finding(
              Section.WORKS,
              "本计划的代表作最多 %d 项，现在有 %d 项，请取消 %d 项"
                  .formatted(
                      terms.representativeMax(), chosen, chosen - terms.representativeMax())));
    }
  }

  private String name(String code) {
    return catalogue.category(code).name();
  }
}
