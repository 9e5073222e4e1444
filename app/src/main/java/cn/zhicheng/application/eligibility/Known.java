package cn.zhicheng.application.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the records say of a person.
 *
 * @param workStart yyyy-MM; may be empty
 * @param unitNature label; null while bound to no unit
 * @param ban the one on record that lasts longest; null for none
 */
record Known(
    String sex,
    LocalDate birthDate,
    String workStart,
    @Nullable String unitNature,
    @Nullable Barred ban,
    List<Approved> entries) {}
