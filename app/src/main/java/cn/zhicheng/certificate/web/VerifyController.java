package cn.zhicheng.certificate.web;

import cn.zhicheng.certificate.verify.VerifyCertificate;
import cn.zhicheng.certificate.verify.Visits;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PublicPage;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 「证书查验」 for anybody, by number and name, the code or the file. */
@Controller
@RequestMapping(VerifyController.PATH)
@PublicPage
class VerifyController {
  static final String PATH = "/verify";
  private static final long MOST_BYTES = 10L * 1024 * 1024;
  private static final String NOTHING = "查无此证书";
  private final VerifyCertificate verify;
  private final Visits visits;

  VerifyController(VerifyCertificate verify, Visits visits) {
    this.verify = verify;
    this.visits = visits;
  }

  @GetMapping
  String form(Model model) {
    model.addAttribute("model", VerifyPage.EMPTY);
    return "certificate/verify";
  }

  /** A POST, so that names stand in no address and no log. */
  @PostMapping("/number")
  String numbered(
      @Nullable Actor actor,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String name,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Problems problems = VerifyCertificate.mistyped(number, name);
    var typed = new VerifyPage(number, name, problems.isEmpty() ? null : problems, null, "", "");
    if (!problems.isEmpty()) {
      response.setStatus(422);
      model.addAttribute("model", typed);
      return "certificate/verify";
    }
    return answered(
        typed,
        "没有编号和姓名都相符的证书，请对照证书核对后再查一次。",
        () -> verify.numbered(actor, number, name).map(VerifyPage::told),
        model,
        request,
        response);
  }

  @GetMapping("/{token:[0-9a-f]{32}}")
  String coded(
      @Nullable Actor actor,
      @PathVariable String token,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return answered(
        VerifyPage.EMPTY,
        "二维码不是本平台签发的证书上的，或者不完整，请重新扫描，也可以输入编号和姓名。",
        () -> verify.coded(actor, token).map(VerifyPage::told),
        model,
        request,
        response);
  }

  /** The file is looked at in memory and forgotten. */
  @PostMapping("/file")
  String filed(
      @Nullable Actor actor,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Problems problems =
        new Problems()
            .check(file == null || file.isEmpty(), "file", "请选择证书文件。")
            .check(file != null && file.getSize() > MOST_BYTES, "file", "文件不能超过 10 MB。");
    if (file == null || !problems.isEmpty()) {
      response.setStatus(422);
      model.addAttribute("model", new VerifyPage("", "", problems, null, "", ""));
      return "certificate/verify";
    }
    return answered(
        VerifyPage.EMPTY,
        "",
        () -> Optional.of(VerifyPage.told(verify.filed(actor, content(file)))),
        model,
        request,
        response);
  }

  private static byte[] content(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts the visit, asks, and shows the answer or why there is none. */
  private String answered(
      VerifyPage typed,
      String hint,
      Supplier<Optional<VerifyPage>> question,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Verdict verdict = visits.count(ClientAddress.of(request.getRemoteAddr()));
    String refused = verdict.why().map(Refusal::sentence).orElse("");
    if (!refused.isEmpty()) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    }
    VerifyPage without =
        new VerifyPage(
            typed.number(),
            typed.name(),
            null,
            null,
            refused.isEmpty() ? NOTHING : refused,
            refused.isEmpty() ? hint : "");
    model.addAttribute("model", refused.isEmpty() ? question.get().orElse(without) : without);
    return "certificate/verify";
  }
}
