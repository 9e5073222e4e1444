package cn.zhicheng.application.web;

import cn.zhicheng.application.RemindBody;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 「催办」 on 「申报流程」. */
@Controller
@Audience(Role.APPLICANT)
class RemindController {
  private final RemindBody remind;

  RemindController(RemindBody remind) {
    this.remind = remind;
  }

  @PostMapping("/applications/{id}/remind")
  String remind(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    remind.remind(actor, id);
    return SeeOther.to(request, "/applications/" + id + "/flow", "已催办，审核部门会收到提醒。");
  }
}
