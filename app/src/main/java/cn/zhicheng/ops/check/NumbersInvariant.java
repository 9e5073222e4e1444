package cn.zhicheng.ops.check;

import cn.zhicheng.person.SealedNumbers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is sealed opens with the keys given, and is found by its blind index. */
@Component
@Order(30)
class NumbersInvariant implements Invariant {
  private final SealedNumbers numbers;

  NumbersInvariant(SealedNumbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "加密的证件号码和手机号码能够解密，检索码相符";
  }

  @Override
  public long look(FileDepth files, Offences offences) {
    return numbers.each((person, fault) ->
        offences.add(
            person.toString(),
            switch (fault) {
              case ID_NUMBER_SHUT -> "证件号码解不开（ZHICHENG_DATA_KEY 不对或内容已损坏）";
              case MOBILE_SHUT -> "手机号码解不开（ZHICHENG_DATA_KEY 不对或内容已损坏）";
              case INDEX_WRONG -> "检索码与证件号码不符（ZHICHENG_INDEX_KEY 不对或内容已改动）";
            }));
  }
}
