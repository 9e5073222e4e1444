package cn.zhicheng.achievement.imports.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Headers of Excel files that are saved rather than shown. */
final class Downloads {
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private Downloads() {}

  static HttpHeaders xlsx(String name) {
    var headers = new HttpHeaders();
    headers.setContentType(XLSX);
    headers.setContentDisposition(
        ContentDisposition.attachment().filename(name + ".xlsx", StandardCharsets.UTF_8).build());
    return headers;
  }
}
