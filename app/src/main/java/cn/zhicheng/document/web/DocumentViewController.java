package cn.zhicheng.document.web;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A document for a preview pane, whatever its kind: browsers fit a PDF to it, a picture needs a
 * page around it, and what can't be shown a sentence that says so, never an empty pane (FAQ-P42).
 */
@Controller
@Audience({Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER, Role.OPS})
class DocumentViewController {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentViewController.class);
  private static final String FRAME =
      "default-src 'none'; img-src 'self'; style-src 'self'; frame-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";
  private static final String LOST = "这个文件在系统中已损坏或丢失，无法显示。请联系系统运维，或请上传人重新上传。";
  private final Documents documents;

  DocumentViewController(Documents documents) {
    this.documents = documents;
  }

  @GetMapping("/documents/{id}/view")
  String view(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model) {
    StoredDocument document = documents.readable(actor, id);
    response.setHeader("Content-Security-Policy", FRAME);
    model.addAttribute("name", document.name());
    model.addAttribute("path", "/documents/" + id);
    Optional<String> refusal = documents.mayOpen(actor, document).why().map(Refusal::sentence);
    if (refusal.isPresent()) {
      return notice(response, model, HttpServletResponse.SC_CONFLICT, refusal.get());
    }
    if (lost(document)) {
      return notice(response, model, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, LOST);
    }
    if (document.converted()) {
      return "document/converted";
    }
    return document.picture() ? "document/picture" : "redirect:/documents/" + id;
  }

  private static String notice(
      HttpServletResponse response, Model model, int status, String sentence) {
    response.setStatus(status);
    model.addAttribute("sentence", sentence);
    return "document/notice";
  }

  private boolean lost(StoredDocument document) {
    try {
      documents.shown(document);
      return false;
    } catch (IllegalStateException e) {
      LOG.error("Document {} can't be shown", document.id(), e);
      return true;
    }
  }
}
