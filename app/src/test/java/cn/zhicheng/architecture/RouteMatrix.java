package cn.zhicheng.architecture;

import static cn.zhicheng.identity.Role.APPLICANT;
import static cn.zhicheng.identity.Role.BUREAU;
import static cn.zhicheng.identity.Role.DEPARTMENT;
import static cn.zhicheng.identity.Role.OPS;
import static cn.zhicheng.identity.Role.ORGANISER;
import static cn.zhicheng.identity.Role.UNIT;

import cn.zhicheng.architecture.RouteRow.Subject;
import cn.zhicheng.identity.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Every state-changing route of the product and who may press it. A route without a row fails the
 * build.
 */
final class RouteMatrix {
  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
  private static final Set<Role> OFFICIALS = EnumSet.of(UNIT, DEPARTMENT, BUREAU, ORGANISER);

  private static final Set<Role> UPLOADERS =
      EnumSet.of(APPLICANT, UNIT, DEPARTMENT, BUREAU, ORGANISER);

  /** Routes anybody may press; they change nobody's things. */
  static final Set<String> PUBLIC =
      Set.of(
          "/login/preset",
          "/login/preset/code",
          "/gallery/{page}",
          "/verify/number",
          "/verify/file");

  static final List<RouteRow> ROWS =
      List.of(
          RouteRow.of("/register/person", Subject.SELF, APPLICANT),
          RouteRow.of("/register/unit", Subject.SELF, UNIT),
          RouteRow.of("/me", Subject.SELF, APPLICANT),
          RouteRow.of("/me/photo", Subject.SELF, APPLICANT),
          RouteRow.of("/me/unit", Subject.SELF, APPLICANT),
          RouteRow.of("/me/unit/withdraw", Subject.OWN_BINDING, APPLICANT),
          RouteRow.of("/me/unit/awaited", Subject.SELF, APPLICANT),
          RouteRow.of("/me/unit/awaited/stop", Subject.SELF, APPLICANT),
          RouteRow.of("/bindings/{id}", Subject.BINDING, UNIT),
          RouteRow.of("/bindings/{id}/release", Subject.BINDING, UNIT),
          RouteRow.of("/bindings/batch", Subject.SELF, UNIT),
          RouteRow.of("/settings/unit", Subject.SELF, UNIT),
          RouteRow.of("/settings/post-approvals", Subject.SELF, UNIT),
          RouteRow.of("/settings/post-approvals/check", Subject.SELF, UNIT),
          RouteRow.of("/acting", Subject.SELF, EVERYBODY),
          RouteRow.of("/acting/offers/{id}/accept", Subject.OFFER, EVERYBODY),
          RouteRow.of("/acting/offers/{id}/decline", Subject.OFFER, EVERYBODY),
          RouteRow.of("/acting/{id}/lay-down", Subject.HELD_MANDATE, EVERYBODY),
          RouteRow.of("/settings/clerks", Subject.SELF, OFFICIALS),
          RouteRow.of("/settings/clerks/delegates", Subject.SELF, OFFICIALS),
          RouteRow.of("/settings/clerks/{id}/end", Subject.CLERK, OFFICIALS),
          RouteRow.of("/library/{category}", Subject.SELF, APPLICANT),
          RouteRow.of("/library/CE/fetch", Subject.SELF, APPLICANT),
          RouteRow.of("/library/{category}/submit", Subject.SELF, APPLICANT),
          RouteRow.of("/library/{category}/import", Subject.SELF, APPLICANT),
          RouteRow.of("/library/entries/{id}/import", Subject.ENTRY, APPLICANT),
          RouteRow.of("/library/imports/{id}/take", Subject.IMPORT, APPLICANT),
          RouteRow.of("/library/imports/{id}/drop", Subject.IMPORT, APPLICANT),
          RouteRow.of("/library/imports/{id}/restart", Subject.IMPORT, APPLICANT),
          RouteRow.of("/library/{category}/citations", Subject.SELF, APPLICANT),
          RouteRow.of("/library/{category}/citations/take", Subject.SELF, APPLICANT),
          RouteRow.of("/library/entries/{id}", Subject.ENTRY, APPLICANT),
          RouteRow.of("/library/entries/{id}/autosave", Subject.ENTRY, APPLICANT),
          RouteRow.of("/library/entries/{id}/copy", Subject.ENTRY, APPLICANT),
          RouteRow.of("/library/entries/{id}/carry-over", Subject.ENTRY, APPLICANT),
          RouteRow.of("/library/entries/{id}/rows", Subject.ENTRY, APPLICANT),
          RouteRow.of("/library/entries/{id}/rows/{no}", Subject.ENTRY, APPLICANT),
          RouteRow.of("/library/entries/{id}/rows/{no}/delete", Subject.ENTRY, APPLICANT),
          RouteRow.of("/categories/{code}/series", Subject.SELF, OPS),
          RouteRow.of("/library/entries/{id}/return-request", Subject.ENTRY, APPLICANT),
          RouteRow.of("/library/entries/{id}/return-request/take-back", Subject.ENTRY, APPLICANT),
          RouteRow.of("/library/entries/{id}/adjust/{no}", Subject.ENTRY, APPLICANT),
          RouteRow.of("/library/entries/{id}/adjust/{no}/delete", Subject.ENTRY, APPLICANT),
          RouteRow.of("/achievement-audits/{id}/return-request", Subject.AUDITED_ENTRY, UNIT),
          RouteRow.of("/library/entries/{id}/submit", Subject.ENTRY, APPLICANT),
          RouteRow.of("/library/entries/{id}/withdraw", Subject.ENTRY, APPLICANT),
          RouteRow.of("/library/entries/{id}/delete", Subject.ENTRY, APPLICANT),
          RouteRow.of("/library/entries/{id}/restore", Subject.ENTRY, APPLICANT),
          RouteRow.of("/achievement-audits/{id}", Subject.AUDITED_ENTRY, UNIT),
          RouteRow.of("/achievement-audits/batch", Subject.SELF, UNIT),
          RouteRow.of("/achievement-audits/views", Subject.SELF, UNIT),
          RouteRow.of("/achievement-audits/views/{id}/delete", Subject.SAVED_VIEW, UNIT),
          RouteRow.of("/applications/plans/{id}/begin", Subject.SELF, APPLICANT),
          RouteRow.of("/applications/{id}/submit", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/delete", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/recall", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/restore", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/sections/{code}", Subject.APPLICATION, APPLICANT),
          RouteRow.of(
              "/applications/{id}/sections/{code}/autosave", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/sections/{code}/undo", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/sections/{code}/restore", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/items/{code}", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/specialty", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/photo", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/suggestions", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/changes", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/works", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/letters", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/carry-over", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/organisations", Subject.SELF, BUREAU),
          RouteRow.of("/organisations/import", Subject.SELF, BUREAU, OPS),
          RouteRow.of("/organisations/import/take", Subject.SELF, BUREAU, OPS),
          RouteRow.of("/organisations/{id}", Subject.BODY, BUREAU),
          RouteRow.of("/organisations/{id}/same-hand", Subject.BODY, BUREAU),
          RouteRow.of("/organisations/{id}/standing", Subject.BODY, BUREAU),
          RouteRow.of("/organisations/{id}/merge", Subject.BODY, BUREAU),
          RouteRow.of("/operations/look", Subject.SELF, OPS),
          RouteRow.of("/bulletins/manage", Subject.SELF, OPS, BUREAU),
          RouteRow.of("/bulletins/manage/{id}", Subject.BULLETIN, OPS, BUREAU),
          RouteRow.of("/bulletins/manage/{id}/publish", Subject.BULLETIN, OPS, BUREAU),
          RouteRow.of("/bulletins/manage/{id}/withdraw", Subject.BULLETIN, OPS, BUREAU),
          RouteRow.of("/applications/{id}/photo/profile", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/plan-desk", Subject.SELF, ORGANISER),
          RouteRow.of("/plan-desk/{id}/sections/{code}", Subject.PLAN_DRAFT, ORGANISER),
          RouteRow.of("/plan-desk/{id}/rules", Subject.PLAN_DRAFT, ORGANISER),
          RouteRow.of("/plan-desk/{id}/rules/{code}", Subject.PLAN_DRAFT, ORGANISER),
          RouteRow.of("/plan-desk/{id}/rules/{code}/move", Subject.PLAN_DRAFT, ORGANISER),
          RouteRow.of("/plan-desk/{id}/rules/{code}/remove", Subject.PLAN_DRAFT, ORGANISER),
          RouteRow.of("/plan-desk/{id}/rules/samples", Subject.PLAN_DRAFT, ORGANISER),
          RouteRow.of(
              "/plan-desk/{id}/rules/samples/{sample}/remove", Subject.PLAN_DRAFT, ORGANISER),
          RouteRow.of("/plan-desk/{id}/submit", Subject.PLAN_DRAFT, ORGANISER),
          RouteRow.of("/plan-desk/{id}/withdraw", Subject.PLAN_DRAFT, ORGANISER),
          RouteRow.of("/plan-desk/{id}/delete", Subject.PLAN_DRAFT, ORGANISER),
          RouteRow.of("/plan-desk/{id}/copy", Subject.PLAN_DRAFT, ORGANISER),
          RouteRow.of("/plan-desk/{id}/approve", Subject.PLAN, BUREAU),
          RouteRow.of("/plan-desk/{id}/return", Subject.PLAN, BUREAU),
          RouteRow.of("/plan-desk/{id}/cancel", Subject.PLAN, BUREAU),
          RouteRow.of("/plan-desk/{id}/amend", Subject.PLAN, BUREAU),
          RouteRow.of("/plan-desk/{id}/extend", Subject.PLAN, BUREAU),
          RouteRow.of("/uploads", Subject.SELF, UPLOADERS),
          RouteRow.of("/uploads/{id}/{offset:\\d{1,12}}", Subject.UPLOAD, UPLOADERS),
          RouteRow.of("/uploads/{id}/finish", Subject.UPLOAD, UPLOADERS),
          RouteRow.of("/uploads/{id}/cancel", Subject.UPLOAD, UPLOADERS),
          RouteRow.of("/account/sessions/end", Subject.SELF, EVERYBODY),
          RouteRow.of("/account/sessions/end-others", Subject.SELF, EVERYBODY),
          RouteRow.of("/bans", Subject.SELF, BUREAU),
          RouteRow.of("/bans/{id}/lift", Subject.BAN, BUREAU),
          RouteRow.of("/certificates/plans/{id}/issue", Subject.ELSEWHERE, BUREAU),
          RouteRow.of("/certificates/{id}/revoke", Subject.CERTIFICATE, BUREAU),
          RouteRow.of("/certificates/{id}/replace", Subject.CERTIFICATE, BUREAU),
          RouteRow.of("/chains/{id}", Subject.CHAIN, BUREAU),
          RouteRow.of("/chain-gaps/recheck", Subject.SELF, BUREAU),
          RouteRow.of("/post-balances/{id}/void", Subject.POSTS, BUREAU),
          RouteRow.of("/stranded-files/{id}/{seq}", Subject.STRANDED, BUREAU),
          RouteRow.of("/applications/{id}/messages", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/return-request", Subject.APPLICATION, APPLICANT),
          RouteRow.of(
              "/applications/{id}/return-request/take-back", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/applications/{id}/remind", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/messages/{id}/open", Subject.MESSAGE, EVERYBODY),
          RouteRow.of("/messages/read-all", Subject.SELF, EVERYBODY),
          RouteRow.of("/messages/settings", Subject.SELF, UPLOADERS),
          RouteRow.of("/operations/deliveries/retry", Subject.SELF, OPS),
          RouteRow.of("/operations/print-failures/{id}/done", Subject.PRINT_FAILURE, OPS),
          RouteRow.of("/me/data/erasures", Subject.SELF, APPLICANT),
          RouteRow.of("/me/data/erasures/{id}/withdraw", Subject.ELSEWHERE, APPLICANT),
          RouteRow.of("/operations/erasures/{id}/erase", Subject.ELSEWHERE, OPS),
          RouteRow.of("/operations/erasures/{id}/refuse", Subject.ELSEWHERE, OPS),
          RouteRow.of("/application-audits/export", Subject.SELF, OFFICIALS),
          RouteRow.of("/statistics/export", Subject.SELF, OFFICIALS),
          RouteRow.of("/applications/{id}/bundle", Subject.APPLICATION, APPLICANT),
          RouteRow.of("/plan-desk/{id}/papers", Subject.PLAN_PAPERS, ORGANISER, BUREAU),
          decided("/application-audits/{id}/bundle"),
          decided("/application-audits/{id}/messages"),
          decided("/application-audits/{id}/return-request/agree"),
          decided("/application-audits/{id}/return-request/refuse"),
          decided("/application-audits/{id}/pass"),
          decided("/application-audits/{id}/return"),
          decided("/application-audits/{id}/reject"),
          decided("/application-audits/{id}/pass-unchanged"),
          decided("/application-audits/{id}/return/preview"),
          decided("/application-audits/{id}/again"),
          decided("/application-audits/{id}/notes"),
          RouteRow.of("/application-audits/batch", Subject.SELF, OFFICIALS),
          RouteRow.of("/application-audits/views", Subject.SELF, OFFICIALS),
          RouteRow.of("/application-audits/views/{id}/delete", Subject.SAVED_VIEW, OFFICIALS),
          RouteRow.of("/opinion-templates", Subject.SELF, OFFICIALS),
          RouteRow.of("/opinion-templates/{id}", Subject.OPINION, OFFICIALS),
          RouteRow.of("/opinion-templates/{id}/delete", Subject.OPINION, OFFICIALS),
          own("/account/password"),
          own("/account/second-factor"),
          own("/account/second-factor/confirm"),
          own("/account/second-factor/off"),
          RouteRow.of("/preset-requests", Subject.SELF, BUREAU),
          RouteRow.of("/preset-requests/{id}", Subject.PRESET_REQUEST, BUREAU),
          RouteRow.of("/preset-requests/{id}/withdraw", Subject.PRESET_REQUEST, BUREAU),
          RouteRow.of("/preset-requests/{id}/create", Subject.PRESET_REQUEST, OPS),
          RouteRow.of("/preset-requests/{id}/refuse", Subject.PRESET_REQUEST, OPS),
          kept("/preset-accounts/{id}/reset"),
          kept("/preset-accounts/{id}/disable"),
          kept("/preset-accounts/{id}/enable"),
          kept("/preset-accounts/{id}/expiry"),
          kept("/preset-accounts/{id}/holder"),
          kept("/preset-accounts/{id}/second-factor"));

  private RouteMatrix() {}

  private static RouteRow decided(String route) {
    return RouteRow.of(route, Subject.AUDITED_APPLICATION, OFFICIALS);
  }

  private static RouteRow own(String route) {
    return RouteRow.of(route, Subject.SELF, UNIT, DEPARTMENT, BUREAU, ORGANISER, OPS);
  }

  private static RouteRow kept(String route) {
    return RouteRow.of(route, Subject.PRESET_ACCOUNT, BUREAU, OPS);
  }
}
