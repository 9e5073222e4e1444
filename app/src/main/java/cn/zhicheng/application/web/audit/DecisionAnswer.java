package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.Applications;
import cn.zhicheng.application.AuditList;
import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.task.Task;
import cn.zhicheng.task.TaskKind;
import cn.zhicheng.task.Tasks;
import cn.zhicheng.web.Links;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Carries a decision out and answers: on to the next application, or the same page with all that
 * was typed.
 */
@Component
class DecisionAnswer {
  private static final String PATH = ApplicationAuditListController.PATH;
  private final ApplicationAuditPages pages;
  private final Applications applications;
  private final AuditList list;
  private final Documents documents;
  private final Tasks tasks;

  DecisionAnswer(
      ApplicationAuditPages pages,
      Applications applications,
      AuditList list,
      Documents documents,
      Tasks tasks) {
    this.pages = pages;
    this.applications = applications;
    this.list = list;
    this.documents = documents;
    this.tasks = tasks;
  }

  /** A decision as typed, made; answers whose application it was. */
  interface Act {
    String by(DecisionForm form);
  }

  ModelAndView to(
      Actor actor,
      UUID id,
      MultiValueMap<String, String> typed,
      @Nullable List<MultipartFile> proofs,
      HttpServletRequest request,
      String done,
      Act act) {
    ApplicationAuditQuery query = ApplicationAuditQuery.of(typed.toSingleValueMap());
    // Asked before: once decided, it stands in the list no more.
    UUID next = query.named() ? list.around(actor.organisation(), query.filter(), id).next() : null;
    return checked(
        actor,
        id,
        typed,
        proofs,
        form -> {
          String sentence = "「" + act.by(form) + "」的申报" + done + "。";
          return new ModelAndView(onward(actor, query, next, request, sentence));
        });
  }

  /** The same for what does not decide yet. */
  ModelAndView checked(
      Actor actor,
      UUID id,
      MultiValueMap<String, String> typed,
      @Nullable List<MultipartFile> proofs,
      Function<DecisionForm, ModelAndView> act) {
    DecisionForm form = DecisionForm.of(typed);
    documents.requireOwn(actor, form.proofs());
    ApplicationAuditQuery query = ApplicationAuditQuery.of(typed.toSingleValueMap());
    try {
      form = form.with(stored(actor, id, proofs));
      return act.apply(form);
    } catch (InvalidException e) {
      return page(actor, id, query, form, e.problems(), null, HttpStatus.UNPROCESSABLE_CONTENT);
    } catch (StaleException e) {
      return page(actor, id, query, form, null, e.whoDidWhat(), HttpStatus.CONFLICT);
    } catch (RefusedException e) {
      return page(actor, id, query, form, null, e.refusal().sentence(), HttpStatus.CONFLICT);
    }
  }

  /** The page with everything as it was typed. */
  ModelAndView again(Actor actor, UUID id, MultiValueMap<String, String> typed, HttpStatus status) {
    DecisionForm form = DecisionForm.of(typed);
    documents.requireOwn(actor, form.proofs());
    var query = ApplicationAuditQuery.of(typed.toSingleValueMap());
    return page(actor, id, query, form, null, null, status);
  }

  /**
   * Only units add proofs, and to what has reached them alone. Files are stored before the
   * decision's transaction begins.
   */
  private List<StoredDocument> stored(Actor actor, UUID id, @Nullable List<MultipartFile> proofs) {
    if (actor.role() != Role.UNIT || proofs == null || Documents.chosen(proofs).isEmpty()) {
      return List.of();
    }
    applications.reached(actor, id);
    return documents.storeAll(actor, proofs);
  }

  private ModelAndView page(
      Actor actor,
      UUID id,
      ApplicationAuditQuery query,
      DecisionForm form,
      @Nullable Problems problems,
      @Nullable String conflict,
      HttpStatus status) {
    AuditPage page = pages.again(actor, id, query, form, problems, conflict);
    var answer = new ModelAndView(ApplicationAuditController.TEMPLATE, "model", page);
    answer.setStatus(status);
    return answer;
  }

  /** To the next in the list it was opened from, else to the oldest open work, else to the list. */
  private String onward(
      Actor actor,
      ApplicationAuditQuery query,
      @Nullable UUID next,
      HttpServletRequest request,
      String sentence) {
    if (next != null) {
      String path = Links.with(PATH + "/" + next, query.address());
      return SeeOther.to(request, path, sentence + "这是列表中的下一份申报。");
    }
    Task task = query.named() ? null : tasks.next(actor.organisation(), TaskKind.APPLICATION);
    return task == null
        ? SeeOther.to(request, Links.with(PATH, query.carried()), sentence)
        : SeeOther.to(request, task.path(), sentence + "这是下一份待审核的申报。");
  }
}
