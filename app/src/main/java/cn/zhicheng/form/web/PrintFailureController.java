package cn.zhicheng.form.web;

import cn.zhicheng.form.failure.FinishPrintFailure;
import cn.zhicheng.form.failure.PrintFailures;
import cn.zhicheng.form.print.RenderThreads;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「打印故障」: documents that were not printed, for operations. */
@Controller
@RequestMapping(PrintFailureController.PATH)
@Audience(Role.OPS)
class PrintFailureController {
  static final String PATH = "/operations/print-failures";
  private final PrintFailures failures;
  private final FinishPrintFailure finish;
  private final RenderThreads threads;

  PrintFailureController(PrintFailures failures, FinishPrintFailure finish, RenderThreads threads) {
    this.failures = failures;
    this.finish = finish;
    this.threads = threads;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(required = false) @Nullable UUID after,
      Model model) {
    model.addAttribute(
        "model", new PrintFailurePage(failures.list(!all, after), all, after, threads.stuck()));
    return "form/page/failures";
  }

  @PostMapping("/{id}/done")
  String done(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    finish.finish(actor, id);
    return SeeOther.to(request, PATH, "已标记为处理完毕。");
  }
}
