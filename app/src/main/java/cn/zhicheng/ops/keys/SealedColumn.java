package cn.zhicheng.ops.keys;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.PRESET_REQUEST;
import static cn.zhicheng.schema.Tables.SECOND_FACTOR;

import java.util.Base64;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Everywhere the database holds something sealed. What is not here keeps its old key for ever. */
public enum SealedColumn {
  ID_NUMBER("证件号码", PERSON, PERSON.ID, PERSON.ID_NO),
  MOBILE("手机号码", PERSON, PERSON.ID, PERSON.MOBILE),
  HOLDER_ID_NUMBER("账号申请中的证件号码", PRESET_REQUEST, PRESET_REQUEST.ID, PRESET_REQUEST.HOLDER_ID_NO),
  HOLDER_MOBILE("账号申请中的手机号码", PRESET_REQUEST, PRESET_REQUEST.ID, PRESET_REQUEST.HOLDER_MOBILE),
  SECOND_FACTOR_SECRET("动态口令", SECOND_FACTOR, SECOND_FACTOR.ACCOUNT_ID, SECOND_FACTOR.SECRET),
  /** One value within JSON, gone once the registration is done. */
  CLAIMS("尚未完成注册的登录信息", ACCOUNT, ACCOUNT.ID, ACCOUNT.CLAIMS);

  private final String label;
  private final Table<?> table;
  private final TableField<?, UUID> key;
  private final TableField<?, ?> column;

  SealedColumn(String label, Table<?> table, TableField<?, UUID> key, TableField<?, ?> column) {
    this.label = label;
    this.table = table;
    this.key = key;
    this.column = column;
  }

  /** As operators read it. */
  public String label() {
    return label;
  }

  /** What the seal is bound to. */
  public String context() {
    return table.getName() + "." + column.getName();
  }

  Table<?> table() {
    return table;
  }

  /** Names the row. */
  Field<UUID> key() {
    return key;
  }

  /** The sealed bytes; null where there are none. */
  Field<byte[]> value() {
    return column.getType() == JSONB.class
        ? DSL.field("decode({0} ->> 'sealed', 'base64')", SQLDataType.BLOB, column)
        : column.coerce(SQLDataType.BLOB);
  }

  /** Puts another value there, unless somebody else did meanwhile. */
  Query exchange(DSLContext db, UUID row, byte[] was, byte[] now) {
    Condition asRead = key.eq(row).and(value().eq(was));
    return column.getType() == JSONB.class
        ? db.update(table).set(claims(), sealed(now)).where(asRead)
        : db.update(table).set(bytes(), now).where(asRead);
  }

  @SuppressWarnings("unchecked")
  private TableField<Record, byte[]> bytes() {
    return (TableField<Record, byte[]>) column;
  }

  @SuppressWarnings("unchecked")
  private TableField<Record, JSONB> claims() {
    return (TableField<Record, JSONB>) column;
  }

  private static JSONB sealed(byte[] value) {
    return JSONB.valueOf("{\"sealed\":\"" + Base64.getEncoder().encodeToString(value) + "\"}");
  }
}
