//! Rules over the objects of a mesh.
