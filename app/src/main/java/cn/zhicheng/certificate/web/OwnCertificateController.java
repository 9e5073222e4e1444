package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.certificate.Certificates;
import cn.zhicheng.certificate.verify.Lookups;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「我的证书」: what the holder has, and 「查验记录」. */
@Controller
@RequestMapping(OwnCertificateController.PATH)
@Audience(Role.APPLICANT)
class OwnCertificateController {
  static final String PATH = "/my-certificates";
  private final Certificates certificates;
  private final Lookups lookups;

  OwnCertificateController(Certificates certificates, Lookups lookups) {
    this.certificates = certificates;
    this.lookups = lookups;
  }

  @GetMapping
  String list(Actor actor, Model model) {
    model.addAttribute("model", new OwnCertificateList(certificates.own(actor)));
    return "certificate/own/list";
  }

  @GetMapping("/{id}")
  String show(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Long after,
      Model model) {
    Certificate certificate = certificates.opened(actor, id);
    model.addAttribute(
        "model",
        new OwnCertificatePage(
            certificate, lookups.of(certificate, after), after == null ? null : after.toString()));
    return "certificate/own/page";
  }
}
