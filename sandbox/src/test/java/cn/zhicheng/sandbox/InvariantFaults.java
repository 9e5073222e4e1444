package cn.zhicheng.sandbox;

import java.util.List;
import java.util.Map;

/** One way to spoil the demo data for every invariant, such that it alone is broken. */
final class InvariantFaults {
  private InvariantFaults() {}

  /**
   * @param breaks the name of the invariant
   * @param statements each changes one row
   */
  record Fault(String breaks, List<String> statements) {
    /** What must be named: what is sealed or has a history can't be spoiled in one place alone. */
    List<String> named() {
      if (breaks.equals(BOUND)) {
        return List.of("人员绑定的状态与历史最后一步一致", BOUND);
      }
      boolean gone = breaks.equals(CHAIN) && statements.get(1).startsWith("DELETE");
      return gone ? List.of(CHAIN, SEALS) : List.of(breaks);
    }

    static Fault of(String breaks, String... statements) {
      return new Fault(breaks, List.of(statements));
    }

    @Override
    public String toString() {
      return breaks + " · " + statements.getLast();
    }
  }

  /** Invariants on histories without a subject, and the subject's name in the journal. */
  static final Map<String, String> ORPHANS =
      Map.of(
          "历史记录所指的职称申报存在", "APPLICATION",
          "历史记录所指的业绩存在", "ACHIEVEMENT",
          "历史记录所指的人员绑定存在", "BINDING",
          "历史记录所指的电子证书存在", "CERTIFICATE");

  static final String CHAIN = "历史记录逐行相连，没有改动";
  static final String BOUND = "待审核业绩和审核中申报的本人已绑定单位";
  static final String SEALS = "历史记录与封存记录一致，没有缺少";
  private static final String UNLOCKED =
      "ALTER TABLE journal_entry DISABLE TRIGGER journal_no_change";
  private static final String LOCKED = "ALTER TABLE journal_entry ENABLE TRIGGER journal_no_change";

  static List<Fault> all() {
    return List.of(
        Fault.of(
            "历史记录逐行相连，没有改动",
            UNLOCKED,
            "UPDATE journal_entry SET reason = reason || '。' WHERE id = (SELECT min(id) FROM journal_entry)",
            LOCKED),
        Fault.of(
            "历史记录逐行相连，没有改动",
            UNLOCKED,
            "DELETE FROM journal_entry WHERE id = (SELECT min(j.id) FROM journal_entry j"
                + " JOIN journal_entry next ON next.subject_kind = j.subject_kind"
                + " AND next.subject_id = j.subject_id AND next.seq = j.seq + 1"
                + " WHERE j.new_state IS NULL)",
            LOCKED),
        Fault.of(
            "历史记录与封存记录一致，没有缺少",
            UNLOCKED,
            "DELETE FROM journal_entry WHERE id = (SELECT min(id) FROM journal_entry j"
                + " WHERE subject_kind = 'ACCOUNT' AND NOT EXISTS (SELECT FROM journal_entry l"
                + " WHERE l.subject_id = j.subject_id AND l.seq > j.seq))",
            LOCKED),
        Fault.of(
            "申报快照与回执的校验值一致",
            "UPDATE application_submission SET content = '[]' WHERE (application_id, round) = (SELECT application_id, round FROM application_submission LIMIT 1)"),
        Fault.of("加密的证件号码和手机号码能够解密，检索码相符", on("person", "mobile = '\\x01'", "true")),
        Fault.of("加密的证件号码和手机号码能够解密，检索码相符", on("person", "id_no = mobile", "true")),
        Fault.of(
            "账号申请、动态口令和登录信息中加密的内容能够解密", on("preset_request", "holder_mobile = '\\x01'", "true")),
        Fault.of(
            "加密的证件号码和手机号码能够解密，检索码相符",
            "UPDATE account SET holder_index = NULL WHERE person_id = (SELECT min(id::text)::uuid FROM person)",
            "UPDATE person SET id_no_index = '\\x01' WHERE id = (SELECT min(id::text)::uuid FROM person)"),
        Fault.of(
            "统计数与申报逐行相加一致",
            "UPDATE application_stat SET accepted = accepted + 1 WHERE (plan_id, unit_id) = (SELECT plan_id, unit_id FROM application_stat LIMIT 1)"),
        Fault.of(
            "职称申报的状态与历史最后一步一致",
            on("title_application", "status = 'DRAFT'", "status = 'CANCELLED' AND round > 0")),
        Fault.of(
            "业绩的状态与历史最后一步一致", on("achievement_entry", "status = 'VOIDED'", "status = 'DELETED'")),
        Fault.of(
            "人员绑定的状态与历史最后一步一致", on("unit_binding", "status = 'RETURNED'", "status = 'CANCELLED'")),
        Fault.of("评审计划的状态与历史最后一步一致", on("review_plan", "status = 'DRAFT'", "status = 'CANCELLED'")),
        Fault.of(
            "电子证书的状态与历史最后一步一致", on("certificate", "status = 'REPLACED'", "status = 'REVOKED'")),
        Fault.of(
            "历史记录表仍受保护，不能改、不能删", "ALTER TABLE journal_entry DISABLE TRIGGER journal_no_truncate"),
        Fault.of(
            "索引和约束完整有效", "ALTER TABLE task ADD CONSTRAINT unsure CHECK (title <> '？') NOT VALID"),
        Fault.of("审核中的申报在当前环节恰有一条待办，其他申报没有", gone("APPLICATION")),
        Fault.of("审核中的申报在当前环节恰有一条待办，其他申报没有", elsewhere("APPLICATION")),
        Fault.of("审核中的申报在当前环节恰有一条待办，其他申报没有", stray("APPLICATION", "title_application", "ACCEPTED")),
        Fault.of("待审核的业绩和退回申请恰有一条待办，其他业绩没有", gone("ACHIEVEMENT")),
        Fault.of("待审核的业绩和退回申请恰有一条待办，其他业绩没有", stray("ACHIEVEMENT", "achievement_entry", "DRAFT")),
        Fault.of("待审核的绑定申请恰有一条待办，其他绑定没有", gone("BINDING")),
        Fault.of("待审核的绑定申请恰有一条待办，其他绑定没有", elsewhere("BINDING")),
        Fault.of("待审批的评审计划恰有一条待办，其他计划没有", gone("PLAN")),
        Fault.of(
            "每人每个申报年度至多一份申报，年度与计划一致",
            on("title_application", "plan_year = plan_year + 1", "status = 'DELETED'")),
        Fault.of("申报每一轮提交都有快照", on("title_application", "round = round + 1", "status = 'DELETED'")),
        Fault.of(
            "审核中的申报，前面各环节均已通过；已受理的，全部环节均已通过",
            on(
                "audit_record",
                "decision = 'REJECT'",
                "decision = 'PASS' AND application_id IN (SELECT id FROM title_application WHERE status = 'ACCEPTED')")),
        Fault.of(
            "退回修改的申报有未解决的退回单，审核中的没有",
            on(
                "application_return",
                "resolved_at = now()",
                "resolved_at IS NULL AND application_id IN (SELECT id FROM title_application WHERE status = 'RETURNED')")),
        Fault.of(
            "申报中的附件都登记在案，内容没有换过",
            on(
                "application_item",
                "files = jsonb_set(files, '{0,documentId}', to_jsonb(gen_random_uuid()))",
                "jsonb_array_length(files) > 0")),
        Fault.of(
            "证书文件与登记的校验值一致",
            "INSERT INTO certificate_file SELECT id, 'OFD', '\\x01', repeat('0', 64), repeat('1', 64), now() FROM certificate c WHERE NOT EXISTS (SELECT FROM certificate_file f WHERE f.certificate_id = c.id) LIMIT 1"),
        Fault.of(
            "绑定起止清楚：已解除的有解除时间，有效的没有", on("unit_binding", "ended_at = NULL", "status = 'ENDED'")),
        Fault.of(
            BOUND,
            on(
                "unit_binding",
                "status = 'ENDED', ended_at = now()",
                "status = 'ACTIVE' AND person_id IN (SELECT person_id FROM title_application WHERE status = 'IN_AUDIT')")),
        Fault.of(
            "个人账号与本人的证件检索码一致",
            on(
                "account",
                "holder_index = '\\x01'",
                "person_id IS NOT NULL AND holder_index IS NOT NULL")),
        Fault.of(
            "每个单位都能按名称找到",
            "DELETE FROM unit_name WHERE unit_id = (SELECT unit_id FROM unit_name JOIN organisation ON id = unit_id WHERE status = 'ACTIVE' LIMIT 1)"),
        Fault.of(
            "导入清单的计数与行数一致",
            "INSERT INTO library_import (id, person_id, category_code, category_version, file_name, status, run, good, created_at, touched_at, expires_at) SELECT gen_random_uuid(), id, 'PAPER', 1, 'a.xlsx', 'READY', gen_random_uuid(), 1, now(), now(), now() FROM person LIMIT 1"),
        Fault.of(
            "已完成的导出任务文件完整",
            "INSERT INTO export_job (id, account_id, organisation_id, role, asked_by, kind, title, parameters, status, bytes, asked_at, touched_at, expires_at) SELECT gen_random_uuid(), (SELECT id FROM account LIMIT 1), id, 'UNIT', '{}', 'STATISTICS', '统计', '{}', 'DONE', 5, now(), now(), now() FROM organisation LIMIT 1"),
        untold("职称申报", "APPLICATION"),
        untold("人员绑定", "BINDING"),
        untold("评审计划", "PLAN"),
        untold("电子证书", "CERTIFICATE"));
  }

  private static String on(String table, String change, String which) {
    return "UPDATE %s SET %s WHERE id = (SELECT id FROM %s t WHERE %s ORDER BY id LIMIT 1)"
        .formatted(table, change, table, which);
  }

  private static String gone(String kind) {
    return "DELETE FROM task WHERE id = (SELECT min(id::text)::uuid FROM task WHERE kind = '%s')"
        .formatted(kind);
  }

  private static String elsewhere(String kind) {
    return on(
        "task",
        "organisation_id = (SELECT id FROM organisation o WHERE o.id <> organisation_id LIMIT 1)",
        "kind = '" + kind + "'");
  }

  private static String stray(String kind, String table, String status) {
    return "INSERT INTO task SELECT gen_random_uuid(), (SELECT id FROM organisation LIMIT 1), '%s', id, '', '', '/', now() FROM %s WHERE status = '%s' LIMIT 1"
        .formatted(kind, table, status);
  }

  /** Not the oldest: where messages began, nothing is missed. */
  private static Fault untold(String what, String kind) {
    return Fault.of(
        what + "的每一步都已通知应知道的人",
        "UPDATE notification SET occasion = 'J0' || occasion WHERE id = (SELECT n.id FROM notification n"
            + " JOIN journal_entry j ON n.occasion = 'J' || j.id WHERE j.subject_kind = '%s' AND j.new_state IS NOT NULL AND j.action <> 'ISSUE'"
                .formatted(kind)
            + " ORDER BY j.id DESC LIMIT 1)");
  }
}
