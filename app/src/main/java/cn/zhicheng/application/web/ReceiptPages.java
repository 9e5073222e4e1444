package cn.zhicheng.application.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Receipt;
import cn.zhicheng.application.Step;
import cn.zhicheng.plan.Plan;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Detail;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Fills 「提交回执」. */
@Component
class ReceiptPages {
  private final TitleNames titles;
  private final Specialties specialties;

  ReceiptPages(TitleNames titles, Specialties specialties) {
    this.titles = titles;
    this.specialties = specialties;
  }

  ReceiptPage page(Receipt receipt) {
    Application application = receipt.application();
    return new ReceiptPage(
        "/applications/" + application.id(),
        "第 " + receipt.round() + " 次提交已于 " + ProvinceTime.second(receipt.at()) + " 收到",
        facts(receipt),
        receipt.route().stream().map(ReceiptPages::level).toList(),
        next(receipt),
        UriComponentsBuilder.fromPath("/applications/receipts/check")
            .queryParam("number", application.number())
            .queryParam("hash", receipt.hash())
            .toUriString());
  }

  private List<Detail> facts(Receipt receipt) {
    Application a = receipt.application();
    return List.of(
        Detail.of("编号", a.number()),
        Detail.of("申报人", receipt.person()),
        Detail.of("评审计划", receipt.plan().name()),
        Detail.of("申报年度", a.planYear() + " 年度"),
        Detail.of("申报职称", titles.byId(a.titleNameId()).name()),
        Detail.of("申报专业", specialties.byId(a.specialtyId()).name()),
        Detail.of("申报类型", a.type()),
        Detail.of("提交次数", "第 " + receipt.round() + " 次"),
        Detail.of("提交时间", ProvinceTime.second(receipt.at()) + "（北京时间）"),
        Detail.of("校验码", receipt.hash()));
  }

  private static Detail level(Step step) {
    return Detail.of(step.seq() + ". " + step.label(), step.bodyName());
  }

  private static List<String> next(Receipt receipt) {
    Plan plan = receipt.plan();
    return List.of(
        "审核期间不能修改申报信息；用人单位打开审核之前，可以在申报信息页面「撤回」。",
        "每一级一般在 " + plan.terms().stepDays() + " 个工作日内办结，进展见「申报流程」。",
        "任何一级退回都直接退给您本人，请在 " + plan.correctionDays() + " 个工作日内修改并重新提交，提交后从用人单位起逐级重新审核；逾期视为放弃。",
        "建议评委会组建单位审核通过后再导出评审表，线下逐级盖章。");
  }
}
