package cn.zhicheng.application.web;

import cn.zhicheng.application.Receipts;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 「提交回执」 of one's own submissions, and 「核对回执」. */
@Controller
@Audience(Role.APPLICANT)
class ReceiptController {
  private final Receipts receipts;
  private final ReceiptPages pages;

  ReceiptController(Receipts receipts, ReceiptPages pages) {
    this.receipts = receipts;
    this.pages = pages;
  }

  @GetMapping("/applications/{id}/receipt")
  String show(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int round,
      Model model) {
    model.addAttribute("model", pages.page(receipts.of(actor, id, round)));
    return "application/receipt";
  }

  @GetMapping("/applications/receipts/check")
  String check(
      Actor actor,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String hash,
      Model model) {
    boolean asked = !number.isBlank() || !hash.isBlank();
    model.addAttribute(
        "model",
        new CheckPage(
            number, hash, asked ? CheckPage.Answer.of(receipts.check(actor, number, hash)) : null));
    return "application/check";
  }
}
