package cn.zhicheng.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to be saved under its own name, kept by no cache. */
public final class FileAnswer {
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private FileAnswer() {}

  public static ResponseEntity<byte[]> pdf(String name, byte[] pdf) {
    return of(MediaType.APPLICATION_PDF, name, pdf);
  }

  public static ResponseEntity<byte[]> of(MediaType type, String name, byte[] content) {
    return ResponseEntity.ok().headers(headers(type, name)).body(content);
  }

  /** For what is written piece by piece. */
  public static HttpHeaders xlsx(String name) {
    return headers(XLSX, name);
  }

  /** For what is written piece by piece. */
  public static HttpHeaders headers(MediaType type, String name) {
    var headers = new HttpHeaders();
    headers.setContentType(type);
    headers.setContentDisposition(saved(name));
    headers.setCacheControl("no-store");
    return headers;
  }

  /** Asks the browser to save it under this name. */
  public static ContentDisposition saved(String name) {
    return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
  }
}
