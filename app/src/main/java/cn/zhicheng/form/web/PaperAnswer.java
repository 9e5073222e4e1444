package cn.zhicheng.form.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A printed paper to be saved, kept by no cache. */
final class PaperAnswer {
  private PaperAnswer() {}

  static ResponseEntity<byte[]> pdf(String name, byte[] pdf) {
    return of(MediaType.APPLICATION_PDF, name, pdf);
  }

  static ResponseEntity<byte[]> of(MediaType type, String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(content);
  }
}
