package cn.zhicheng.certificate.verify;

import cn.zhicheng.seal.FileOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be.
 *
 * @param found the certificate it is; null where it is none of ours
 */
public record FileCheck(FileOutcome outcome, @Nullable Verification found) {}
