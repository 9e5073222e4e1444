package cn.zhicheng.document.web;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Hands out the content of documents, inert (FAQ-P42): pictures and PDFs to be shown, everything
 * else to be saved. The browser keeps it but asks each time, so that a right that was lost is lost
 * at once.
 */
@Controller
@Audience({Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER, Role.OPS})
class DocumentController {
  private final Documents documents;

  DocumentController(Documents documents) {
    this.documents = documents;
  }

  /** The document as it was uploaded. */
  @GetMapping("/documents/{id}")
  @Nullable ResponseEntity<byte[]> show(
      Actor actor, @PathVariable UUID id, ServletWebRequest request, HttpServletResponse response) {
    StoredDocument document = documents.opened(actor, id);
    Supplier<byte[]> content = () -> documents.bytes(id);
    return document.converted()
        ? InertFile.saved(document).answer(request, response, content)
        : InertFile.shown(document).answer(request, response, content);
  }

  /** The PDF that stands for a document browsers can't show. */
  @GetMapping("/documents/{id}/preview")
  @Nullable ResponseEntity<byte[]> preview(
      Actor actor, @PathVariable UUID id, ServletWebRequest request, HttpServletResponse response) {
    StoredDocument document = documents.opened(actor, id);
    if (!document.converted()) {
      throw new NotFoundException("No preview of " + id);
    }
    return InertFile.preview(document).answer(request, response, () -> documents.shown(document));
  }
}
