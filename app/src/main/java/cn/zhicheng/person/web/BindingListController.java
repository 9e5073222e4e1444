package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.person.BindingList;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「人员注册审核」: who asks to belong to this unit, and who does (FAQ-U18). */
@Controller
@Audience(Role.UNIT)
class BindingListController {
  private final BindingList list;
  private final BindingHistory history;
  private final Choices choices;

  BindingListController(BindingList list, BindingHistory history, Choices choices) {
    this.list = list;
    this.history = history;
    this.choices = choices;
  }

  @GetMapping("/bindings")
  String list(
      Actor actor,
      @RequestParam(defaultValue = "PENDING") BindingState state,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    Slice<BindingList.Line> page = list.page(actor.organisation(), state, after);
    var rows = page.rows().stream().map(this::row).toList();
    model.addAttribute("model", new BindingListPage(state, new Slice<>(rows, page.next()), after));
    return "person/bindings";
  }

  private BindingListPage.Row row(BindingList.Line line) {
    return new BindingListPage.Row(
        "/bindings/" + line.id(),
        line.personName(),
        line.sex(),
        line.personnelKind(),
        line.post(),
        line.seriesNo() == null ? "" : choices.seriesName(line.seriesNo()),
        line.kind().label(),
        history.shown(line.submittedAt()));
  }
}
