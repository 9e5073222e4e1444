package cn.zhicheng.document.web;

import cn.zhicheng.document.DescribeTwins;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.document.store.StoreAwayException;
import cn.zhicheng.document.upload.BeginUpload;
import cn.zhicheng.document.upload.CancelUpload;
import cn.zhicheng.document.upload.FinishUpload;
import cn.zhicheng.document.upload.OpenUploads;
import cn.zhicheng.document.upload.ReceivePiece;
import cn.zhicheng.document.upload.Upload;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Files in pieces, for {@code upload.js}: begin, send piece after piece from where the last one
 * ended, finish. Answers JSON; forms that send their files whole never come here.
 */
@Controller
@Audience({Role.APPLICANT, Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class UploadController {
  private final BeginUpload begin;
  private final OpenUploads open;
  private final ReceivePiece receive;
  private final FinishUpload finish;
  private final CancelUpload cancel;
  private final DescribeTwins twins;

  UploadController(
      BeginUpload begin,
      OpenUploads open,
      ReceivePiece receive,
      FinishUpload finish,
      CancelUpload cancel,
      DescribeTwins twins) {
    this.begin = begin;
    this.open = open;
    this.receive = receive;
    this.finish = finish;
    this.cancel = cancel;
    this.twins = twins;
  }

  @PostMapping("/uploads")
  ResponseEntity<UploadProgress> begin(
      Actor actor,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "0") long size,
      @RequestParam(defaultValue = "") String sha256) {
    return progress(begin.begin(actor, name, size, sha256));
  }

  @GetMapping("/uploads/{id}")
  ResponseEntity<UploadProgress> state(Actor actor, @PathVariable UUID id) {
    return progress(open.of(actor, id));
  }

  @PostMapping("/uploads/{id}/{offset:\\d{1,12}}")
  ResponseEntity<UploadProgress> piece(
      Actor actor, @PathVariable UUID id, @PathVariable long offset, HttpServletRequest request)
      throws IOException {
    byte[] piece = request.getInputStream().readNBytes(ReceivePiece.MOST_BYTES + 1);
    return progress(receive.receive(actor, id, offset, piece));
  }

  @PostMapping("/uploads/{id}/finish")
  ResponseEntity<UploadedFile> finish(Actor actor, @PathVariable UUID id) {
    StoredDocument document = finish.finish(actor, id);
    return Json.ok(UploadedFile.of(document, twins.of(actor, document)));
  }

  @PostMapping("/uploads/{id}/cancel")
  ResponseEntity<UploadProgress> cancel(Actor actor, @PathVariable UUID id) {
    Upload upload = open.of(actor, id);
    cancel.cancel(actor, id);
    return progress(upload);
  }

  @ExceptionHandler
  ResponseEntity<UploadProblem> invalid(InvalidException e) {
    String sentence = String.join("", e.problems().byField().values());
    return Json.answer(422, new UploadProblem("INVALID", sentence));
  }

  @ExceptionHandler
  ResponseEntity<UploadProblem> refused(RefusedException e) {
    return Json.answer(409, new UploadProblem(e.refusal().code(), e.refusal().sentence()));
  }

  /** The script says so and goes on by itself. */
  @ExceptionHandler
  ResponseEntity<UploadProblem> away(StoreAwayException e) {
    StoreFailures.log(e);
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.RETRY_AFTER, StoreFailures.RETRY)
        .body(new UploadProblem("STORE_AWAY", StoreAwayException.SENTENCE));
  }

  private static ResponseEntity<UploadProgress> progress(Upload upload) {
    return Json.ok(new UploadProgress(upload.id(), upload.received(), upload.size()));
  }
}
