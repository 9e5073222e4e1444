package cn.zhicheng.application.web.board;

import cn.zhicheng.application.AuditListExport;
import cn.zhicheng.application.AuditTab;
import cn.zhicheng.export.OrderExport;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「导出」 of 「申报情况」 as it is filtered. */
@Controller
@Audience({Role.UNIT, Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER})
class ExportListController {
  private final OrderExport orderExport;
  private final Clock clock;

  ExportListController(OrderExport orderExport, Clock clock) {
    this.orderExport = orderExport;
    this.clock = clock;
  }

  @PostMapping("/application-audits/export")
  String export(
      Actor actor,
      @RequestParam(defaultValue = "WAITING") AuditTab tab,
      @RequestParam(defaultValue = "") String q,
      HttpServletRequest request) {
    String title = "申报情况_" + tab.label() + "_" + ProvinceTime.today(clock);
    orderExport.order(
        actor, AuditListExport.CODE, title, Map.of("tab", tab.name(), "q", q.strip()));
    return SeeOther.to(request, "/exports", "已开始生成，完成后可在本页下载。");
  }
}
