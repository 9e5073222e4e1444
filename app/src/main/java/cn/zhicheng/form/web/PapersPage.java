package cn.zhicheng.form.web;

import cn.zhicheng.application.Application;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.Verdict;
import cn.zhicheng.web.Crumb;
import java.util.List;

/**
 * The page 「材料导出」.
 *
 * @param path of the application among the printed papers
 * @param order where the whole volume is ordered
 */
public record PapersPage(
    String number, String path, String order, Verdict mayExport, List<Crumb> crumbs) {
  static PapersPage of(Actor actor, Application application, Verdict mayExport) {
    String path = "/applications/" + application.id();
    boolean own = actor.role() == Role.APPLICANT;
    String desk = own ? path : "/application-audits/" + application.id();
    return new PapersPage(
        application.number(),
        path,
        desk + "/bundle",
        mayExport,
        List.of(
            new Crumb("职称申报", own ? "/applications" : "/application-audits"),
            new Crumb(own ? "申报信息" : "审核", desk)));
  }
}
