package cn.zhicheng.document.web;

import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.web.FileAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A file as the browser gets it: its true content type and nothing else, no script, no request to
 * anywhere.
 */
record InertFile(String sha256, String mime, ContentDisposition disposition, String policy) {
  private static final String INERT =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'self'";

  /** Browsers with the older Chromium viewer show no PDF under {@code sandbox}. */
  private static final String PDF = INERT + "; object-src 'self'";

  private static final String SANDBOXED = INERT + "; sandbox";

  /** What the browser shows itself. */
  static InertFile shown(StoredDocument file) {
    return new InertFile(
        file.sha256(), file.mime(), inline(file.name()), file.picture() ? SANDBOXED : PDF);
  }

  /** What the browser saves. */
  static InertFile saved(StoredDocument file) {
    return new InertFile(file.sha256(), file.mime(), FileAnswer.saved(file.name()), SANDBOXED);
  }

  /** What the browser shows in its place. */
  static InertFile preview(StoredDocument file) {
    return new InertFile(
        Objects.requireNonNull(file.preview()),
        "application/pdf",
        inline(file.name() + "（预览）.pdf"),
        PDF);
  }

  /**
   * The policy stands on "not modified" too: browsers put the headers of a 304 over the kept ones.
   */
  @Nullable ResponseEntity<byte[]> answer(
      ServletWebRequest request, HttpServletResponse response, Supplier<byte[]> content) {
    response.setHeader("Content-Security-Policy", policy);
    if (request.checkNotModified("\"" + sha256 + "\"")) {
      return null;
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(mime))
        .eTag(sha256)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("Content-Disposition", disposition.toString())
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("X-Content-Type-Options", "nosniff")
        .body(content.get());
  }

  private static ContentDisposition inline(String name) {
    return ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build();
  }
}
