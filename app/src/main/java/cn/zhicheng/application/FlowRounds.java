package cn.zhicheng.application;

import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.TimelineNode.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what happened to an application into the nodes of its rounds; pure. */
record FlowRounds(Dossier dossier) {
  static String minute(@Nullable Instant instant) {
    return ProvinceTime.minute(instant);
  }

  private Application application() {
    return dossier.application();
  }

  List<FlowView.Round> newestFirst() {
    var rounds = new ArrayList<FlowView.Round>();
    for (int round = application().round(); round >= 1; round--) {
      rounds.add(new FlowView.Round(round, nodes(round)));
    }
    return List.copyOf(rounds);
  }

  private List<TimelineNode> nodes(int round) {
    var nodes = new ArrayList<TimelineNode>();
    nodes.add(submitted(round));
    dossier.audits().stream()
        .filter(a -> a.round() == round)
        .map(this::decided)
        .forEach(nodes::add);
    if (recalled(round)) {
      nodes.add(
          new TimelineNode(
              Stage.RETURNED,
              "个人申报",
              ApplicationMove.RECALL.label(),
              "",
              name(),
              "",
              "单位打开审核之前，由申报人撤回。"));
    }
    if (round == application().round()) {
      nodes.addAll(ahead());
    }
    return List.copyOf(nodes);
  }

  /** A round nobody decided on that no longer lies with anybody was taken back. */
  private boolean recalled(int round) {
    boolean over = round < application().round() || !lies();
    return over && dossier.audits().stream().noneMatch(a -> a.round() == round);
  }

  /** Called-off ones count as lying where they were called off. */
  private boolean lies() {
    return switch (application().state()) {
      case IN_AUDIT, ACCEPTED, REJECTED, CANCELLED -> true;
      case DRAFT, RETURNED, LAPSED, DELETED -> false;
    };
  }

  private String name() {
    return dossier.person().name();
  }

  private TimelineNode submitted(int round) {
    Instant at = dossier.submittedAt().get(round);
    String name = at == null ? "" : name();
    return new TimelineNode(Stage.DONE, "个人申报", "已提交", "", name, minute(at), "");
  }

  private TimelineNode decided(AuditRecord audit) {
    Step level = dossier.route().get(audit.seq() - 1);
    Stage stage = audit.decision() == Decision.PASS ? Stage.DONE : Stage.RETURNED;
    return new TimelineNode(
        stage,
        level.label(),
        audit.decision().label(),
        audit.bodyName(),
        audit.actorName(),
        minute(audit.decidedAt()),
        audit.opinion() + checked(audit));
  }

  private static String checked(AuditRecord audit) {
    String summary = CheckedItem.summary(audit.checks());
    return summary.isEmpty() ? "" : "\n核对清单：" + summary + "。";
  }

  /** What comes after the decisions of the newest round. */
  private List<TimelineNode> ahead() {
    return switch (application().state()) {
      case IN_AUDIT -> levelsAhead();
      case RETURNED ->
          List.of(
              new TimelineNode(
                  Stage.CURRENT,
                  "申报人修改后重新提交",
                  application().state().label(),
                  "",
                  "",
                  "",
                  "请在 " + minute(application().correctionDeadline()) + " 前提交，提交后逐级重新审核。"));
      case ACCEPTED ->
          List.of(
              new TimelineNode(
                  Stage.DONE, "受理完成", application().state().label(), "", "", "", "各级审核均已通过，等待评审。"));
      case LAPSED, CANCELLED ->
          List.of(
              new TimelineNode(
                  Stage.RETURNED,
                  application().state().label(),
                  "已结束",
                  "",
                  "",
                  minute(application().stepSince()),
                  ApplicationWords.help(application().state())));
      case DRAFT, REJECTED, DELETED -> List.of();
    };
  }

  private List<TimelineNode> levelsAhead() {
    var nodes = new ArrayList<TimelineNode>();
    List<Step> route = dossier.route();
    for (Step step : route.subList(application().step() - 1, route.size())) {
      nodes.add(
          step.seq() == application().step()
              ? TimelineNode.current(step.label(), "审核中", step.bodyName())
              : TimelineNode.future(step.label(), step.bodyName()));
    }
    return nodes;
  }
}
