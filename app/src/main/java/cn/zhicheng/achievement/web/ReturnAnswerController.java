package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.entry.AgreeToReturn;
import cn.zhicheng.achievement.entry.AuditedEntries;
import cn.zhicheng.achievement.entry.AuditedEntry;
import cn.zhicheng.achievement.entry.LibraryEntry;
import cn.zhicheng.achievement.entry.RefuseToReturn;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「同意退回」 and 「不同意」 (FAQ-P47). */
@Controller
@Audience(Role.UNIT)
@RequestMapping(AuditListPages.PATH + "/{id}/return-request")
class ReturnAnswerController {
  private static final String PAGE = "achievement/unit/answer";

  private final CategoryCatalogue catalogue;
  private final AuditedEntries entries;
  private final AuditNoticePages notices;
  private final AgreeToReturn agreeToReturn;
  private final RefuseToReturn refuseToReturn;
  private final Looks looks;

  ReturnAnswerController(
      CategoryCatalogue catalogue,
      AuditedEntries entries,
      AuditNoticePages notices,
      AgreeToReturn agreeToReturn,
      RefuseToReturn refuseToReturn,
      Looks looks) {
    this.catalogue = catalogue;
    this.entries = entries;
    this.notices = notices;
    this.agreeToReturn = agreeToReturn;
    this.refuseToReturn = refuseToReturn;
    this.looks = looks;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID id, Model model) {
    model.addAttribute("model", page(actor, id, "", new Problems(), ""));
    return PAGE;
  }

  @PostMapping
  String answer(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "false") boolean agree,
      @RequestParam(defaultValue = "") String opinion,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      if (agree) {
        agreeToReturn.agree(actor, id, version, opinion);
      } else {
        refuseToReturn.refuse(actor, id, version, opinion);
      }
    } catch (InvalidException e) {
      response.setStatus(422);
      model.addAttribute("model", page(actor, id, opinion, e.problems(), ""));
      return PAGE;
    } catch (StaleException e) {
      response.setStatus(409);
      String top = e.whoDidWhat() + "您这次的操作没有生效，填写的意见还在。";
      model.addAttribute("model", page(actor, id, opinion, new Problems(), top));
      return PAGE;
    }
    String done = agree ? "已同意退回，申报人可以修改后重新提交。" : "已告知申报人不同意退回，业绩保持不变。";
    return SeeOther.to(request, AuditListPages.PATH + "/" + id, done);
  }

  private AnswerPage page(Actor actor, UUID id, String typed, Problems problems, String top) {
    AuditedEntry audited = entries.ofUnit(actor.organisation(), id);
    LibraryEntry entry = audited.entry();
    Category category = catalogue.category(entry.category(), entry.categoryVersion());
    String title = EntryPages.title(entry, category);
    looks.record(
        actor.by(), entry.personId(), LookKind.ENTRY, id, category.name() + "「" + title + "」");
    return new AnswerPage(title, notices.of(actor, audited, category), typed, problems, top);
  }
}
