package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.file.CertificateFiles;
import cn.zhicheng.certificate.file.CertificateFormat;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The signed certificate as a file, for its holder and the bureau that issued it. */
@Controller
@RequestMapping(IssueController.PATH + "/{id}")
@Audience({Role.APPLICANT, Role.BUREAU})
class CertificateFileController {
  private final CertificateFiles files;

  CertificateFileController(CertificateFiles files) {
    this.files = files;
  }

  @GetMapping("/file.pdf")
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
    return download(actor, id, CertificateFormat.PDF);
  }

  @GetMapping("/file.ofd")
  ResponseEntity<byte[]> ofd(Actor actor, @PathVariable UUID id) {
    return download(actor, id, CertificateFormat.OFD);
  }

  private ResponseEntity<byte[]> download(Actor actor, UUID id, CertificateFormat format) {
    CertificateFiles.Download file = files.of(actor, id, format);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.mime()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(file.content());
  }
}
