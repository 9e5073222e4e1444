package cn.zhicheng.organisation.preset.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.organisation.preset.PresetRequest;
import cn.zhicheng.organisation.preset.PresetRequestMove;
import cn.zhicheng.organisation.preset.PresetRequests;
import cn.zhicheng.organisation.preset.access.PresetRequestAccess;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.TimelineNode;
import cn.zhicheng.web.TimelineNode.Stage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one request, also when an act on it was refused. */
@Component
class PresetRequestPages {
  private final PresetRequests requests;
  private final Regions regions;
  private final Journal journal;

  PresetRequestPages(PresetRequests requests, Regions regions, Journal journal) {
    this.requests = requests;
    this.regions = regions;
    this.journal = journal;
  }

  /** What was typed and what came of it; nulls at first. */
  record Attempt(
      @Nullable String loginName,
      @Nullable String refusal,
      @Nullable Problems problems,
      @Nullable String alert) {
    static final Attempt NONE = new Attempt(null, null, null, null);
  }

  String show(Actor actor, UUID id, Model model, Attempt attempt) {
    PresetRequest request = requests.get(actor, id);
    Verdict create = PresetRequestAccess.may(actor, PresetRequestMove.CREATE, request);
    if (create.allowed()) {
      create = PresetRequestAccess.mayAdd(request, requests.duplicate(request));
    }
    String refusal = attempt.refusal();
    model.addAttribute(
        "model",
        new PresetRequestPage(
            request,
            regions.byCode(request.body().regionCode()).fullName(),
            actor.role() == Role.OPS,
            create,
            PresetRequestAccess.may(actor, PresetRequestMove.REFUSE, request),
            PresetRequestAccess.may(actor, PresetRequestMove.WITHDRAW, request),
            PresetRequestAccess.may(actor, PresetRequestMove.RESUBMIT, request),
            loginName(create, request, attempt.loginName()),
            refusal == null ? "" : refusal,
            history(id),
            attempt.problems(),
            attempt.alert()));
    return "organisation/presetRequest";
  }

  private String loginName(Verdict create, PresetRequest request, @Nullable String typed) {
    if (typed != null) {
      return typed;
    }
    return create.allowed() ? requests.freeLoginName(request) : "";
  }

  private List<TimelineNode> history(UUID id) {
    return journal.of(PresetRequest.SUBJECT, id).stream().map(PresetRequestPages::node).toList();
  }

  private static TimelineNode node(JournalLine line) {
    PresetRequestMove move = PresetRequestMove.valueOf(line.action());
    return new TimelineNode(
        move == PresetRequestMove.REFUSE ? Stage.RETURNED : Stage.DONE,
        move.word(),
        "",
        line.by().body(),
        line.by().name(),
        ProvinceTime.minute(line.at()),
        line.reason());
  }
}
