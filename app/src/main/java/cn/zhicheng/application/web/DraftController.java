package cn.zhicheng.application.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.BeginSubmission;
import cn.zhicheng.application.DeleteApplication;
import cn.zhicheng.application.DraftView;
import cn.zhicheng.application.Drafts;
import cn.zhicheng.application.Receipt;
import cn.zhicheng.application.SubmitApplication;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.web.ShellAdvice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 申报信息: the list of sections, 「提交」 and 「删除」. */
@Controller
@Audience(Role.APPLICANT)
class DraftController {
  private final Applications applications;
  private final Drafts drafts;
  private final DraftPages pages;
  private final SubmitApplication submit;
  private final DeleteApplication delete;
  private final BeginSubmission begun;

  DraftController(
      Applications applications,
      Drafts drafts,
      DraftPages pages,
      SubmitApplication submit,
      DeleteApplication delete,
      BeginSubmission begun) {
    this.applications = applications;
    this.drafts = drafts;
    this.pages = pages;
    this.submit = submit;
    this.delete = delete;
    this.begun = begun;
  }

  @GetMapping("/applications/{id}")
  String show(Actor actor, @PathVariable UUID id, Model model) {
    DraftView view = drafts.of(actor, id);
    begun.opened(actor, view);
    model.addAttribute("model", pages.page(view));
    model.addAttribute("refused", false);
    return "application/draft";
  }

  /** 「填报」: goes on at the section, and in the field, where its person stopped. */
  @GetMapping("/applications/{id}/continue")
  String goOn(Actor actor, @PathVariable UUID id) {
    Application application = applications.own(actor, id);
    String place = application.traces().lastPlace();
    return "redirect:" + DraftPages.place(application, place);
  }

  /**
   * Told all at once: the page again with every finding on top (FAQ-P33). Each press of one page's
   * button leads to the same receipt.
   */
  @PostMapping("/applications/{id}/submit")
  String submit(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      HttpServletResponse response,
      Model model) {
    begun.begin(actor, id);
    try {
      Receipt.Slip slip = submit.submit(actor, id, version);
      return "redirect:/applications/" + id + "/receipt?round=" + slip.round();
    } catch (InvalidException e) {
      response.setStatus(422);
      model.addAttribute("model", pages.page(drafts.of(actor, id)));
      model.addAttribute("refused", true);
      return "application/draft";
    }
  }

  @PostMapping("/applications/{id}/delete")
  String delete(
      Actor actor, @PathVariable UUID id, @RequestParam int version, RedirectAttributes flash) {
    delete.delete(actor, id, version);
    flash.addFlashAttribute(ShellAdvice.FLASH, "申报记录已删除，可以重新选择评审计划；30 天内可在「回收站」恢复。");
    return "redirect:/applications";
  }
}
