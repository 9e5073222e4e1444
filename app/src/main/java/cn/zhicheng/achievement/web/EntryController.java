package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.entry.CarryOver;
import cn.zhicheng.achievement.entry.CopyEntry;
import cn.zhicheng.achievement.entry.DeleteEntry;
import cn.zhicheng.achievement.entry.RestoreEntry;
import cn.zhicheng.achievement.entry.SubmitEntry;
import cn.zhicheng.achievement.entry.WithdrawEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An own entry: look at it, submit, take back, throw away, restore. */
@Controller
@Audience(Role.APPLICANT)
@RequestMapping("/library/entries/{id}")
class EntryController {
  private final EntryPages pages;
  private final EntryFormPages forms;
  private final SubmitEntry submitEntry;
  private final WithdrawEntry withdrawEntry;
  private final DeleteEntry deleteEntry;
  private final RestoreEntry restoreEntry;
  private final CopyEntry copyEntry;
  private final CarryOver carryOver;

  EntryController(
      EntryPages pages,
      EntryFormPages forms,
      SubmitEntry submitEntry,
      WithdrawEntry withdrawEntry,
      DeleteEntry deleteEntry,
      RestoreEntry restoreEntry,
      CopyEntry copyEntry,
      CarryOver carryOver) {
    this.pages = pages;
    this.forms = forms;
    this.submitEntry = submitEntry;
    this.withdrawEntry = withdrawEntry;
    this.deleteEntry = deleteEntry;
    this.restoreEntry = restoreEntry;
    this.copyEntry = copyEntry;
    this.carryOver = carryOver;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, Model model) {
    model.addAttribute("model", pages.page(actor, id));
    return "achievement/applicant/entry";
  }

  /** An incomplete entry opens its form, which tells everything that is missing. */
  @PostMapping("/submit")
  String submit(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      submitEntry.submit(actor, id, version);
      return back(id, "已提交，等待单位审核。", request);
    } catch (InvalidException e) {
      response.setStatus(422);
      model.addAttribute("model", forms.saved(actor, id, e.problems()));
      return "achievement/applicant/form";
    }
  }

  @PostMapping("/withdraw")
  String withdraw(
      Actor actor, @PathVariable UUID id, @RequestParam int version, HttpServletRequest request) {
    withdrawEntry.withdraw(actor, id, version);
    return back(id, "已撤回，可以修改后重新提交。", request);
  }

  @PostMapping("/delete")
  String delete(
      Actor actor, @PathVariable UUID id, @RequestParam int version, HttpServletRequest request) {
    deleteEntry.delete(actor, id, version);
    return back(id, "已删除。30 天内需要找回的，请点击“恢复”。", request);
  }

  @PostMapping("/restore")
  String restore(
      Actor actor, @PathVariable UUID id, @RequestParam int version, HttpServletRequest request) {
    restoreEntry.restore(actor, id, version);
    return back(id, "已恢复为草稿。", request);
  }

  @PostMapping("/copy")
  String copy(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    UUID draft = copyEntry.copy(actor, id);
    return SeeOther.to(request, "/library/entries/" + draft + "/edit", "已复制为新的草稿，请核对内容、填写编号并上传附件。");
  }

  /** Brings the entry over to the newest version of its category. */
  @PostMapping("/carry-over")
  String carryOver(
      Actor actor, @PathVariable UUID id, @RequestParam int version, HttpServletRequest request) {
    List<String> gone = carryOver.carry(actor, id, version);
    String told = gone.isEmpty() ? "" : "新版不再需要：" + String.join("、", gone) + "。";
    return SeeOther.to(request, "/library/entries/" + id + "/edit", "已改用新版，请核对各栏并补充新增的内容。" + told);
  }

  private static String back(UUID id, String sentence, HttpServletRequest request) {
    return SeeOther.to(request, "/library/entries/" + id, sentence);
  }
}
