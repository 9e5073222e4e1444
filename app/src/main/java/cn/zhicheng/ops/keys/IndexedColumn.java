package cn.zhicheng.ops.keys;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.AUDIT_RECORD;
import static cn.zhicheng.schema.Tables.MANDATE;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.RECOVERY_CODE;
import static cn.zhicheng.schema.Tables.SIGN_ON_FAILURE;

import org.jooq.Table;
import org.jooq.TableField;

/** Everywhere the database holds a blind index. Most are all that is known of their number. */
enum IndexedColumn {
  PERSON_NUMBER(PERSON, PERSON.ID_NO_INDEX),
  ACCOUNT_HOLDER(ACCOUNT, ACCOUNT.HOLDER_INDEX),
  MANDATE_HOLDER(MANDATE, MANDATE.HOLDER_INDEX),
  AUDITOR(AUDIT_RECORD, AUDIT_RECORD.HOLDER_INDEX),
  TRIED_NAME(SIGN_ON_FAILURE, SIGN_ON_FAILURE.NAME_INDEX),
  RECOVERY(RECOVERY_CODE, RECOVERY_CODE.CODE_INDEX);

  private final Table<?> table;
  private final TableField<?, byte[]> column;

  IndexedColumn(Table<?> table, TableField<?, byte[]> column) {
    this.table = table;
    this.column = column;
  }

  Table<?> table() {
    return table;
  }

  TableField<?, byte[]> column() {
    return column;
  }
}
