package cn.zhicheng.application.web;

import cn.zhicheng.application.ConfirmedCommitment;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.Detail;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 「职称申报承诺书」 of an application: read again what was confirmed. */
@Controller
@Audience(Role.APPLICANT)
class CommitmentController {
  private final ConfirmedCommitment confirmed;

  CommitmentController(ConfirmedCommitment confirmed) {
    this.confirmed = confirmed;
  }

  @GetMapping("/applications/{id}/commitment")
  String show(Actor actor, @PathVariable UUID id, Model model) {
    ConfirmedCommitment.View view = confirmed.of(actor, id);
    model.addAttribute(
        "model",
        new CommitmentPage(
            "/applications/" + id,
            List.of(
                Detail.of("申报编号", view.number()),
                Detail.of("确认时间", ProvinceTime.minute(view.at())),
                Detail.of("承诺书版本", view.version()),
                Detail.of("确认时的网络地址", view.address())),
            view.text()));
    return "application/confirmed";
  }
}
