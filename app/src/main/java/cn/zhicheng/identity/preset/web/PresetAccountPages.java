package cn.zhicheng.identity.preset.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.preset.AccountDeed;
import cn.zhicheng.identity.preset.AccountDirectory;
import cn.zhicheng.identity.preset.PresetAccount;
import cn.zhicheng.identity.preset.access.PresetAccountAccess;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.TimelineNode;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one kept account, also when an act on it was refused. */
@Component
class PresetAccountPages {
  private final AccountDirectory accounts;
  private final Journal journal;
  private final Clock clock;

  PresetAccountPages(AccountDirectory accounts, Journal journal, Clock clock) {
    this.accounts = accounts;
    this.journal = journal;
    this.clock = clock;
  }

  String show(Actor actor, UUID id, Model model) {
    return show(actor, id, model, PresetAccountPage.Typed.NOTHING, null, null);
  }

  /** Does it, or shows the page again with what was typed and what is wrong. */
  String act(
      Actor actor,
      UUID id,
      Model model,
      HttpServletResponse response,
      PresetAccountPage.Typed typed,
      Supplier<String> deed) {
    try {
      return deed.get();
    } catch (InvalidException invalid) {
      response.setStatus(422);
      return show(actor, id, model, typed, invalid.problems(), null);
    } catch (RefusedException refused) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return show(actor, id, model, typed, null, refused.refusal().sentence());
    } catch (StaleException stale) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return show(actor, id, model, typed, null, stale.whoDidWhat());
    }
  }

  private String show(
      Actor actor,
      UUID id,
      Model model,
      PresetAccountPage.Typed typed,
      @Nullable Problems problems,
      @Nullable String alert) {
    var kept = accounts.get(actor, id);
    PresetAccount account = kept.account();
    model.addAttribute(
        "model",
        new PresetAccountPage(
            account,
            account.state(clock.instant(), ProvinceTime.today(clock)),
            PresetAccountAccess.mayManage(actor, kept.scope(), account),
            PresetAccountAccess.mayDisable(actor, kept.scope(), account),
            PresetAccountAccess.mayEnable(actor, kept.scope(), account),
            PresetAccountAccess.mayResetFactor(actor, kept.scope(), account),
            history(id),
            typed,
            problems,
            alert));
    return "identity/presetAccount";
  }

  private List<TimelineNode> history(UUID id) {
    return journal.of(PresetAccount.SUBJECT, id).reversed().stream()
        .map(PresetAccountPages::node)
        .toList();
  }

  private static TimelineNode node(JournalLine line) {
    return new TimelineNode(
        TimelineNode.Stage.DONE,
        AccountDeed.valueOf(line.action()).word(),
        "",
        line.by().body(),
        line.by().name(),
        ProvinceTime.minute(line.at()),
        line.reason());
  }
}
