package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.file.CertificateFiles;
import cn.zhicheng.certificate.file.CertificateFormat;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.FileAnswer;
import java.util.UUID;
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
    return FileAnswer.of(MediaType.parseMediaType(format.mime()), file.name(), file.content());
  }
}
