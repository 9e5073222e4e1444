package cn.zhicheng.ops.keys;

import cn.zhicheng.ops.check.FileDepth;
import cn.zhicheng.ops.check.Invariant;
import cn.zhicheng.ops.check.Offences;
import cn.zhicheng.shared.Sealer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is sealed beside the numbers of persons opens too. Notes, without an offence, how much of
 * all there is lies under keys that are no longer the current one.
 */
@Component
@Order(31)
class SealedInvariant implements Invariant {
  private static final Set<SealedColumn> LOOKED_AT_ELSEWHERE =
      EnumSet.of(SealedColumn.ID_NUMBER, SealedColumn.MOBILE);
  private final SealedValues values;
  private final Sealer sealer;

  SealedInvariant(SealedValues values, Sealer sealer) {
    this.values = values;
    this.sealer = sealer;
  }

  @Override
  public String name() {
    return "账号申请、动态口令和登录信息中加密的内容能够解密";
  }

  @Override
  public long look(FileDepth files, Offences offences) {
    long looked = 0;
    for (SealedColumn column : SealedColumn.values()) {
      long old = 0;
      UUID last = null;
      List<SealedValues.Value> some;
      do {
        some = values.after(column, last);
        for (var value : some) {
          old += sealer.isCurrent(value.sealed()) ? 0 : 1;
        }
        if (!LOOKED_AT_ELSEWHERE.contains(column)) {
          looked += some.size();
          some.forEach(value -> open(column, value, offences));
        }
        last = some.isEmpty() ? null : some.getLast().row();
      } while (some.size() == SealedValues.PIECE);
      if (old > 0) {
        offences.note(
            "%s有 %,d 个仍用旧密钥加密，请运行 ./ops rotate-keys；旧密钥还不能移除。".formatted(column.label(), old));
      }
    }
    return looked;
  }

  private void open(SealedColumn column, SealedValues.Value value, Offences offences) {
    try {
      sealer.open(value.sealed(), column.context());
    } catch (IllegalStateException shut) {
      offences.add(value.row().toString(), column.label() + why(sealer, value.sealed()));
    }
  }

  /** What an operator can do about what does not open. */
  static String why(Sealer sealer, byte[] shut) {
    return Sealer.keyId(shut)
        .filter(id -> !sealer.keyIds().contains(id))
        .map(id -> "解不开：缺少密钥 " + id + "，请加入 ZHICHENG_DATA_KEYS_ALSO")
        .orElse("解不开（密钥不对或内容已损坏）");
  }
}
