package cn.zhicheng.person.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.AwaitedUnits;
import cn.zhicheng.person.BindingFilter;
import cn.zhicheng.person.BindingList;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page 「人员注册审核」; two statements. */
@Component
class BindingListPages {
  private final BindingList list;
  private final AwaitedUnits awaited;
  private final BindingHistory history;
  private final Choices choices;

  BindingListPages(
      BindingList list, AwaitedUnits awaited, BindingHistory history, Choices choices) {
    this.list = list;
    this.awaited = awaited;
    this.history = history;
    this.choices = choices;
  }

  BindingListPage page(Actor actor, BindingFilter filter, @Nullable String after) {
    Slice<BindingList.Line> page = list.page(actor.organisation(), filter, after);
    return new BindingListPage(
        filter,
        choices.of("personnel-kind"),
        new Slice<>(
            page.rows().stream().map(line -> row(line, filter.state())).toList(), page.next()),
        after,
        awaited.waitingFor(actor.organisationName()));
  }

  private BindingListPage.Row row(BindingList.Line line, BindingState state) {
    return new BindingListPage.Row(
        "/bindings/" + line.pick().id(),
        state == BindingState.PENDING ? line.pick().toString() : "",
        line.personName(),
        line.sex(),
        line.personnelKind(),
        line.post(),
        line.seriesNo() == null ? "" : choices.seriesName(line.seriesNo()),
        line.kind().label(),
        history.shown(line.submittedAt()));
  }
}
