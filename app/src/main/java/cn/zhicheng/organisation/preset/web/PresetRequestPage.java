package cn.zhicheng.organisation.preset.web;

import cn.zhicheng.organisation.preset.PresetBody;
import cn.zhicheng.organisation.preset.PresetKind;
import cn.zhicheng.organisation.preset.PresetRequest;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one request.
 *
 * @param decides whether operations look at it
 * @param mayCreate also says that the body exists already
 * @param loginName proposed, or as typed
 * @param refusal as typed
 * @param alert why what was sent could not be done; null when it could
 */
public record PresetRequestPage(
    PresetRequest request,
    String region,
    boolean decides,
    Verdict mayCreate,
    Verdict mayRefuse,
    Verdict mayWithdraw,
    Verdict mayResubmit,
    String loginName,
    String refusal,
    List<TimelineNode> history,
    @Nullable Problems problems,
    @Nullable String alert) {

  public String path() {
    return "/preset-requests/" + request.id();
  }

  public Tone tone() {
    return switch (request.status()) {
      case REQUESTED -> Tone.WARN;
      case CREATED -> Tone.SUCCESS;
      case REFUSED -> Tone.DANGER;
      case WITHDRAWN -> Tone.NEUTRAL;
    };
  }

  public List<Detail> body() {
    PresetBody body = request.body();
    var rows = new ArrayList<Detail>();
    rows.add(Detail.of("申请类型", request.kind().label()));
    rows.add(Detail.of("机构名称", body.name()));
    rows.add(Detail.of("机构类别", body.kind().label()));
    rows.add(Detail.of("属地", region));
    if (request.kind().unit()) {
      boolean shared = request.kind() == PresetKind.UNIT_SHARING_CODE;
      rows.add(Detail.of("统一社会信用代码", shared ? body.uscc() + "（与集团共用）" : "无"));
      rows.add(Detail.of("单位性质", body.nature() == null ? "" : body.nature().label()));
      String department = request.departmentName();
      rows.add(Detail.of("业务主管部门", department.isEmpty() ? "无" : department));
    }
    rows.add(Detail.of("联系人", body.contact() + " " + body.contactMobile()));
    rows.add(Detail.of("申请单位", request.bureauName()));
    rows.add(Detail.of("说明", request.reason()));
    return rows;
  }

  public List<Detail> holder() {
    return List.of(
        Detail.of("使用人", request.holder().name()),
        Detail.of("身份证号码", request.holder().maskedIdNo()),
        Detail.of("手机号码", request.holder().maskedMobile()));
  }
}
