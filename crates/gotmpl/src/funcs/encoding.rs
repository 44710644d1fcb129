//! Sprig's encodings and checksums.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256, Sha512};

use super::args::text;
use super::strings::lossy;
use super::{Entry, fixed};
use crate::Param::Str;
use crate::Value;

pub(super) const TABLE: &[Entry] = &[
    fixed("adler32sum", &[Str], |args| {
        Ok(adler32(text(args, 0).as_bytes()).to_string().into())
    }),
    fixed("b32dec", &[Str], |args| {
        Ok(decoded(decode_base32(text(args, 0)), "base32"))
    }),
    fixed("b32enc", &[Str], |args| {
        Ok(encode_base32(text(args, 0).as_bytes()).into())
    }),
    fixed("b64dec", &[Str], |args| {
        Ok(decoded(decode_base64(text(args, 0).as_bytes()), "base64"))
    }),
    fixed("b64enc", &[Str], |args| {
        Ok(STANDARD.encode(text(args, 0)).into())
    }),
    fixed("sha1sum", &[Str], |args| {
        Ok(hex(&sha1(text(args, 0).as_bytes())).into())
    }),
    fixed("sha256sum", &[Str], |args| {
        Ok(hex(&Sha256::digest(text(args, 0))).into())
    }),
    fixed("sha512sum", &[Str], |args| {
        Ok(hex(&Sha512::digest(text(args, 0))).into())
    }),
];

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The decoded text, or a text that says where it stops to be what it should.
fn decoded(result: Result<Vec<u8>, usize>, name: &str) -> Value {
    match result {
        Ok(bytes) => lossy(&bytes).into(),
        Err(at) => format!("illegal {name} data at input byte {at}").into(),
    }
}

fn digit(alphabet: &[u8], byte: u8) -> Option<u64> {
    alphabet
        .iter()
        .position(|known| *known == byte)
        .map(|position| position as u64)
}

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// As Go reads base64: line breaks do not count, nor do the bits behind the last byte. The error
/// is the place Go names.
fn decode_base64(text: &[u8]) -> Result<Vec<u8>, usize> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let mut input = text
        .iter()
        .enumerate()
        .filter(|(_, byte)| !matches!(byte, b'\r' | b'\n'));
    loop {
        let (mut bits, mut count) = (0, 0);
        let mut is_last = false;
        while count < 4 {
            match input.next() {
                None if count == 0 => return Ok(out),
                None => return Err(text.len() - count),
                Some((at, b'=')) if count < 2 => return Err(at),
                Some((_, b'=')) => {
                    is_last = true;
                    break;
                }
                Some((at, byte)) => {
                    bits = (bits << 6) | digit(BASE64, *byte).ok_or(at)?;
                    count += 1;
                }
            }
        }
        if is_last && count == 2 {
            match input.next() {
                None => return Err(text.len()),
                Some((_, b'=')) => {}
                Some((at, _)) => return Err(at - 1),
            }
        }
        let block = (bits << (6 * (4 - count))).to_be_bytes();
        out.extend_from_slice(&block[5..4 + count]);
        if is_last {
            return input.next().map_or(Ok(out), |(at, _)| Err(at));
        }
    }
}

const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

fn encode_base32(bytes: &[u8]) -> String {
    let mut out = String::new();
    for chunk in bytes.chunks(5) {
        let mut block = [0; 8];
        block[3..3 + chunk.len()].copy_from_slice(chunk);
        let bits = u64::from_be_bytes(block);
        let digits = (chunk.len() * 8).div_ceil(5);
        for digit in 0..8 {
            let value = (bits >> (35 - digit * 5)) & 31;
            out.push(if digit < digits {
                char::from(BASE32[value as usize])
            } else {
                '='
            });
        }
    }
    out
}

/// As Go reads base32; the error is the place Go names.
fn decode_base32(text: &str) -> Result<Vec<u8>, usize> {
    let joined = text.replace(['\r', '\n'], "");
    let mut out = Vec::with_capacity(joined.len() / 8 * 5);
    for (index, block) in joined.as_bytes().chunks(8).enumerate() {
        let start = index * 8;
        let is_near_end = |at: usize| joined.len() - start - at - 1 < 8;
        let padding = block
            .iter()
            .enumerate()
            .position(|(at, byte)| *byte == b'=' && at >= 2 && is_near_end(at));
        let count = padding.unwrap_or(block.len());
        let mut bits = 0;
        for (at, byte) in block[..count].iter().enumerate() {
            bits = (bits << 5) | digit(BASE32, *byte).ok_or(start + at)?;
        }
        if block.len() < 8 {
            return Err(if padding.is_some() {
                joined.len()
            } else {
                start
            });
        }
        if let Some(bad) = block[count..].iter().position(|byte| *byte != b'=') {
            return Err(start + count + bad - 1);
        }
        if matches!(count, 3 | 6) {
            return Err(start + count);
        }
        let bytes = (bits << (5 * (8 - count))).to_be_bytes();
        out.extend_from_slice(&bytes[3..3 + count * 5 / 8]);
        if padding.is_some() {
            break;
        }
    }
    Ok(out)
}

fn adler32(bytes: &[u8]) -> u32 {
    const MODULUS: u32 = 65521;
    let (mut low, mut high) = (1, 0);
    for byte in bytes {
        low = (low + u32::from(*byte)) % MODULUS;
        high = (high + low) % MODULUS;
    }
    (high << 16) | low
}

/// SHA-1 by FIPS 180-4, for labels and checksums only; nothing here relies on its strength.
fn sha1(bytes: &[u8]) -> [u8; 20] {
    let mut state = [
        0x6745_2301_u32,
        0xEFCD_AB89,
        0x98BA_DCFE,
        0x1032_5476,
        0xC3D2_E1F0,
    ];
    let mut message = bytes.to_vec();
    message.push(0x80);
    while message.len() % 64 != 56 {
        message.push(0);
    }
    message.extend((bytes.len() as u64 * 8).to_be_bytes());
    for block in message.chunks_exact(64) {
        sha1_block(&mut state, block);
    }
    let mut digest = [0; 20];
    for (target, word) in digest.chunks_exact_mut(4).zip(state) {
        target.copy_from_slice(&word.to_be_bytes());
    }
    digest
}

fn sha1_block(state: &mut [u32; 5], block: &[u8]) {
    let mut words = [0_u32; 80];
    for (word, bytes) in words.iter_mut().zip(block.chunks_exact(4)) {
        *word = bytes
            .iter()
            .fold(0, |word, byte| (word << 8) | u32::from(*byte));
    }
    for i in 16..80 {
        words[i] = (words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16]).rotate_left(1);
    }
    let [mut a, mut b, mut c, mut d, mut e] = *state;
    for (i, word) in words.into_iter().enumerate() {
        let (mix, constant) = match i {
            0..20 => ((b & c) | (!b & d), 0x5A82_7999),
            20..40 => (b ^ c ^ d, 0x6ED9_EBA1),
            40..60 => ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC),
            _ => (b ^ c ^ d, 0xCA62_C1D6_u32),
        };
        let next = [mix, e, constant, word]
            .into_iter()
            .fold(a.rotate_left(5), u32::wrapping_add);
        (a, b, c, d, e) = (next, a, b.rotate_left(30), c, d);
    }
    for (total, value) in state.iter_mut().zip([a, b, c, d, e]) {
        *total = total.wrapping_add(value);
    }
}
