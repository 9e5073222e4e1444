package cn.zhicheng.document.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** JSON whatever the request says it accepts, never kept by the browser. */
final class Json {
  private Json() {}

  static <T> ResponseEntity<T> ok(T body) {
    return answer(200, body);
  }

  static <T> ResponseEntity<T> answer(int status, T body) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noStore())
        .body(body);
  }
}
