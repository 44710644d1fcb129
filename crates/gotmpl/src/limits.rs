//! What a template may cost, so that no text can exhaust the stack, the memory or the day.

/// What parsing and executing may cost at most. The defaults fit charts many times over.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Bytes of stack below the call of [`crate::TemplateSet::execute`]: nested blocks,
    /// parentheses, `template`, `include` and `tpl` all use it. The default suits a thread of
    /// 2 MiB, the smallest usual one.
    pub stack_bytes: usize,
    /// How often one name may be included within itself; Helm's limit is 1000.
    pub include_depth: usize,
    /// Bytes of output, those of inner templates included, and of any single string.
    pub output_bytes: usize,
    /// Nodes walked, functions called and elements made.
    pub steps: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            stack_bytes: 1536 * 1024,
            include_depth: 1000,
            output_bytes: 64 * 1024 * 1024,
            steps: 20_000_000,
        }
    }
}

/// Measures the stack in use by the address of a local variable.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stack {
    start: usize,
    bytes: usize,
}

impl Stack {
    /// Starts to measure here.
    pub(crate) fn new(bytes: usize) -> Self {
        Self {
            start: address(),
            bytes,
        }
    }

    /// Whether more than the allowed bytes are in use.
    #[inline]
    pub(crate) fn is_exhausted(self) -> bool {
        self.start.abs_diff(address()) > self.bytes
    }
}

#[inline]
fn address() -> usize {
    let marker = 0_u8;
    std::ptr::from_ref(std::hint::black_box(&marker)).addr()
}
