package cn.zhicheng.certificate;

import static cn.zhicheng.schema.Tables.CERTIFICATE;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What a bureau looks for among its certificates.
 *
 * @param text a whole number, or how a name begins; empty for all
 * @param state null for all
 */
public record CertificateFilter(String text, @Nullable CertificateState state) {
  Condition condition() {
    Condition named =
        text.isBlank()
            ? DSL.noCondition()
            : CERTIFICATE
                .NUMBER
                .eq(CertificateNumber.typed(text).text())
                .or(CERTIFICATE.HOLDER_NAME.startsWith(text.strip()));
    return state == null ? named : named.and(CERTIFICATE.STATUS.eq(state.name()));
  }
}
