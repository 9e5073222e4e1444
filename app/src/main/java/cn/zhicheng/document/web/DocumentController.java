package cn.zhicheng.document.web;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Shows a document in the browser, inert (FAQ-P42): its true content type and nothing else, no
 * script, no request to anywhere. The browser keeps it but asks each time, so that a right that was
 * lost is lost at once.
 */
@Controller
@Audience({Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER, Role.OPS})
class DocumentController {
  private static final String INERT =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'self'";

  /** Browsers with the older Chromium viewer show no PDF under {@code sandbox}. */
  private static final String PDF = INERT + "; object-src 'self'";

  private static final String PICTURE = INERT + "; sandbox";

  private static final String FRAME =
      "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'self'";
  private final Documents documents;

  DocumentController(Documents documents) {
    this.documents = documents;
  }

  /**
   * The policy stands on "not modified" too: browsers put the headers of a 304 over the kept ones.
   */
  @GetMapping("/documents/{id}")
  @Nullable ResponseEntity<byte[]> show(
      Actor actor, @PathVariable UUID id, ServletWebRequest request, HttpServletResponse response) {
    StoredDocument document = documents.opened(actor, id);
    response.setHeader("Content-Security-Policy", document.picture() ? PICTURE : PDF);
    if (request.checkNotModified("\"" + document.sha256() + "\"")) {
      return null;
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.mime()))
        .eTag(document.sha256())
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("Content-Disposition", inline(document.name()))
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("X-Content-Type-Options", "nosniff")
        .body(documents.bytes(id));
  }

  /**
   * The document for a preview pane: browsers fit a PDF to it, a picture needs a page around it.
   */
  @GetMapping("/documents/{id}/view")
  String view(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model) {
    StoredDocument document = documents.readable(actor, id);
    if (!document.picture()) {
      return "redirect:/documents/" + id;
    }
    response.setHeader("Content-Security-Policy", FRAME);
    model.addAttribute("name", document.name());
    model.addAttribute("path", "/documents/" + id);
    return "document/picture";
  }

  private static String inline(String name) {
    return ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build().toString();
  }
}
