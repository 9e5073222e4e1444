package cn.zhicheng.person;

import java.time.LocalDate;
import java.util.UUID;

/** A person to store, numbers still in clear. */
record NewPerson(
    UUID id,
    String name,
    IdType idType,
    String idNo,
    String sex,
    LocalDate birthDate,
    String ethnicity,
    String mobile,
    String workStart,
    String seriesNo) {}
