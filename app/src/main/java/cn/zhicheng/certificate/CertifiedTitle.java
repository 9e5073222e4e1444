package cn.zhicheng.certificate;

import cn.zhicheng.reference.TitleLevel;
import java.time.LocalDate;

/**
 * The title as the certificate names it, frozen when it was issued.
 *
 * @param obtainedOn day from which the title counts
 * @param approvalDoc 批准文号
 */
public record CertifiedTitle(
    String seriesNo,
    String series,
    String specialty,
    String name,
    TitleLevel level,
    LocalDate obtainedOn,
    String committee,
    String approvalDoc) {}
