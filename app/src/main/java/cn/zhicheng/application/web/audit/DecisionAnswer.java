package cn.zhicheng.application.web.audit;

import cn.zhicheng.application.AuditFiles;
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
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
  private final ApplicationAuditPages pages;
  private final AuditFiles files;
  private final Documents documents;
  private final Tasks tasks;

  DecisionAnswer(ApplicationAuditPages pages, AuditFiles files, Documents documents, Tasks tasks) {
    this.pages = pages;
    this.files = files;
    this.documents = documents;
    this.tasks = tasks;
  }

  ModelAndView to(
      Actor actor,
      UUID id,
      MultiValueMap<String, String> typed,
      @Nullable List<MultipartFile> proofs,
      HttpServletRequest request,
      String done,
      Consumer<DecisionForm> act) {
    String person = files.of(actor, id).person().name();
    DecisionForm form = DecisionForm.of(typed);
    documents.requireOwn(actor, form.proofs());
    try {
      form = form.with(stored(actor, proofs));
      act.accept(form);
      return new ModelAndView(onward(actor, request, "「" + person + "」的申报" + done + "。"));
    } catch (InvalidException e) {
      return page(actor, id, form, e.problems(), null, HttpStatus.UNPROCESSABLE_CONTENT);
    } catch (StaleException e) {
      return page(actor, id, form, null, e.whoDidWhat(), HttpStatus.CONFLICT);
    } catch (RefusedException e) {
      return page(actor, id, form, null, e.refusal().sentence(), HttpStatus.CONFLICT);
    }
  }

  /** Only units add proofs. Files are stored before the decision's transaction begins. */
  private List<StoredDocument> stored(Actor actor, @Nullable List<MultipartFile> proofs) {
    return actor.role() == Role.UNIT && proofs != null
        ? documents.storeAll(actor, proofs)
        : List.of();
  }

  private ModelAndView page(
      Actor actor,
      UUID id,
      DecisionForm form,
      @Nullable Problems problems,
      @Nullable String conflict,
      HttpStatus status) {
    AuditPage page = pages.again(actor, id, form, problems, conflict);
    var answer = new ModelAndView(ApplicationAuditController.TEMPLATE, "model", page);
    answer.setStatus(status);
    return answer;
  }

  private String onward(Actor actor, HttpServletRequest request, String sentence) {
    Task next = tasks.next(actor.organisation(), TaskKind.APPLICATION);
    return next == null
        ? SeeOther.to(request, ApplicationAuditListController.PATH, sentence)
        : SeeOther.to(request, next.path(), sentence + "这是下一份待审核的申报。");
  }
}
